/** Parts of patterns that many ways of saying no share. */
export const REFUSING = {
  DONT: '(dont|do not|doesnt|does not|never|no longer|didnt)',
  CANT: '(cant|cannot|can not|couldnt|unable to|not able to|wont be able to|arent able to|isnt able to|not in a position to|struggling to)',
  WONT: '(wont|will not|wouldnt|not going to|arent going to|isnt going to|not about to)',
  /** "really", "just": words that change nothing of a no. */
  ADV: '(really|currently|actually|just|usually|normally|generally|personally|simply|ever|ourselves|all that|that|at all|quite|exactly|even|much|so)',
  /** Where the clause of the writer begins: at the edge, after a word of courtesy, or with its subject. */
  I: '(^|i|we|but|sorry|thanks|afraid|unfortunately|honestly|so|and|still|also|nah|no)',
  IM: '(^|im|i am|were|we are|ive|weve|we|but|sorry|thanks|afraid|unfortunately|honestly|so|and|still|also|nah|no)',
  /** Those who decide with the writer or for them. */
  OURS: '(board|procurement|legal|finance|compliance|doctor|gp|accountant|lawyer|solicitor|committee|trustees|council|team|company|school|client|boss|manager|husband|wife|partner|landlord|bank|fund|firm|editor|editors|producer|owner|owners|daughter|son|mum|mother|father|dad|parents|family|agency|club|parish|department|office|board)',
  /** What one is offered or asked, done. */
  DOING:
    '(doing|taking|buying|selling|hiring|investing|accepting|offering|running|adding|switching|changing|moving|joining|trading|leasing|renting|giving|sponsoring|exhibiting|attending|renewing|planning|drinking|signing|lending|looking|recruiting|raising|funding|donating|publishing|booking|ordering|stocking|expanding|outsourcing|advertising|travelling|traveling|dating|going|coming|speaking|proceeding|participating|extending|continuing|spending|gambling|placing|replacing|upgrading|supporting|entertaining|considering|pursuing|exploring|seeking|needing|wanting|voting|making|hosting|shopping|fundraising|commissioning|licensing|franchising|partnering|collaborating|mentoring|supervising)',
  DO: '(do|take|come|join|host|judge|approve|refer|pay|sell|list|speak|chat|meet|talk|attend|cover|give|offer|lend|commit|afford|justify|sign|support|buy|invest|sponsor|accept|go|proceed|run|publish|review|write|recommend|endorse|fund|donate|supervise|mentor|hire|stretch|manage|fit|squeeze|serve|refund|volunteer|participate|contribute|travel|continue|introduce|spare|oblige|adopt|lease|rent|trade|exhibit|renew|extend|stock|order|outsource|advertise|partner|collaborate|connect|promote|vote|switch|share|make|host|babysit|swap|sing|play|consider|entertain|pursue|discount|match|sublet)',
  PERIOD:
    '(this (year|season|time|quarter|term|month|round|summer|winter|autumn|fall|spring|semester|cycle|christmas)|right now|at (the moment|present|this (time|point|stage)|the minute)|any more|anymore|these days|for now|for the time being|any time soon|anytime soon|in the (near|foreseeable) future|until (next|after|at least|<number>)|before (next|the new|<number>)|after all|again)',
} as const;
