/** What the author would like, offers or will do; tried on folded text. */
export const WANTS =
  /\b(?:would|could|can|will|shall|should|might|want|wish|hope|hoping|love to|like to|need|if|looking|slots?|spots?|spaces?|seats?|available|perfect|ideal|fit|offer|offers|provide|sell|help|helps|specialise|specialize|our)\b|\b(?:i|we|you|it)'(?:ll|d)\b/;
