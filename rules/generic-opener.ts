import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'generic-opener',
  kind: 'habit',
  group: 'not looking',
  title: 'An opening that fits anyone',
  why: 'They have read this line from many people; one detail only true of them shows that this one is for them.',
  source: 'S1, S3; practice',
  stages: BEFORE_A_TALK,
  weight: 1.5,
  remedy: 'fill',
  phrases: [
    '(came|come|stumbled|ran|coming|came upon|stumble|happened) (across|upon|on|by|onto|into|over) (your|ur|you|this) ..2 (profile|page|linkedin|account|background|work|company|website|name|channel|information|contact|you|experience|posts|content|business|and|while|on|here|in|through|via|resume|site|feed|details)',
    '(i|we)? (saw|found|noticed|noticing|visited|reviewed|viewed|checked|checked out|looked at|been looking at|reviewing|read|seen|discovered|looking through|went through|browsing|spotted|looking over) (that)? (your|ur) (linkedin|public)? (profile|page|linkedin|account|background|resume|experience|details|name|information|contact|cv|email|company profile)',
    '(i)? (hope|hoping|trust) (this|that|you|your|all|things|ur|u) ..3 (well|finds|find|great|good|amazing|fine|going|doing|reaches|safe|fantastic|week is|healthy|wonderful) (you)? (well|great|in good|safe|today|in great)?',
    '(always|i am always|im always|love|i love|i like|like|enjoy|enjoying|keen|happy|eager|passionate about|thrilled|always looking) (to|for)? (connecting|connect|networking|network|meeting|meet|expand~|growing|grow|building|engage) (with|my|and|our|new|and growing|and expand) ..1 (like minded|likeminded|fellow|interesting|professionals|people|network|others|other|amazing|leaders|inspiring|great|entrepreneurs|folks|industry|talented|ambitious|driven|individuals|new people|connections)',
    '(like minded|likeminded) (people|professionals|individuals|person|entrepreneurs|folks|minds|leaders|others|women|men)',
    '(add|adding) (you|u) to my (professional)? (network|linkedin|connections)',
    '(expand|expanding|grow|growing|build|building|strengthen|broaden|extend) (my|our|your|the|a|and) ..1 (network|professional network|circle|connections|linkedin|linkedin network|contacts)',
    '(id|i would|i|we|would|id really|we would) (love|like|want|be happy|be honored|be honoured|be glad|appreciate|wanted) (to)? (connect|connecting|link up|network|be connected|have you in my network|follow each other|stay connected|get connected|add you) (with you|and|here|on linkedin|to|?|$|as|so|if|with)?',
    '(lets|let us|shall we|can we|we should|please|happy to|glad to|looking forward to|great to|hope to|would be great to|good to|keen to|hoping to|accept my|pls|want to) (connect|connecting|link up|stay connected|be connected|network|invitation|connection request|stay in touch|keep in touch|invite|request) ..1 (and|here|on linkedin|soon|to|?|$|so|with you|with|!)',
    '(we|that we|since we|believe we|feel we|think we|our) (share|have|both share) ..1 (similar|common|mutual|the same|shared|many|a lot|several) (interests|interest|goals|values|connections|background|in common|industry|backgrounds|vision|mindset|passion)',
    '(we|both)? (work|are|operate|were|both|in|from) (in|from|within)? (the|a)? (same|similar) (industry|field|space|sector|niche|line of work|area)',
    '(reaching|reach|reached|writing|contacting|messaging|dropping|touching|connect|connecting|get) (out|base|in touch|you|by|a line)? ..1 (because|to|as|since|with|regarding|about|today|on behalf|in regards|and see|from) ..1 (i|you|your|see if|see|learn|introduce|connect|offer|share|explore|discuss|believe|think|an|a|our|my|the|we)',
    '(thanks|thank you|thx|appreciate|grateful|glad|nice|great|happy|excited|thrilled|honored|pleased) (so much|a lot|very much|you|for|to|that|a ton)? (for)? (the|being|you|accepting|connecting|connection|my|following|follow|be|add|adding|approving|we are|were|making|to connect|us) (connecting|connection|connect|connected|add|follow|accept|accepting|request|invite|invitation|with you|accepted|connection request|my|our|me|part of my|in my network|to)?',
    '(quick|just a quick|one quick|a quick|got a quick|real quick) (question|one|q|note|message|hello|intro|thought)',
    '(not sure if|dont know if|wasnt sure if) (you|this|its|you are|youre|u|that) ..2 (right|best|the one|handle|relevant|person|interested|remember|interest|are the|know|for you)',
    '(how|hows) (are|r|is|have|everything|business|things|your|life|it|s) ..1 (you|things|business|going|everything|doing|been|treating|week|day|life) (doing|going|today|been|holding up|these days|this|so far|treating|with|and|on your end)? (today|this|lately)?',
    '(trust|hope) (all is|everything is|all) (well|good|great)',
    '(to whom it may concern|good day|greetings of the day|warm greetings|season s greetings|hello dear|dear friend)',
    '(your|ur) (profile|page|account|linkedin|background|bio|resume) (caught|stood|looks|is|popped|impressed|came|seems|really|looked|jumped|appeared|got|showed|shows|stands|was|piqued|suggests|says|indicates)',
    '(caught|piqued|grabbed|drew) (my|our) (attention|eye|interest|attention and)',
    '(someone|people|person|leader|leaders|professionals|professional|expert|guy|woman|experts|individuals) (like|of|with) (you|your|yourself|ur)',
    '(linkedin|algorithm|it) (suggested|recommended|thinks|said|keeps|showed|recommends|suggests) (you|we|your|that we|me)',
    '(you|your name|your profile|you) (came|come|popped|kept|keep|showed) (up|popping up|coming up) (in|on|as|when|while|under|my)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
