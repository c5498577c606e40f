import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'bare-bump',
  kind: 'habit',
  group: 'pressing',
  title: 'A nudge with nothing new',
  why: 'They saw the first one; a second is welcome when it brings something new, or an easy way to say no.',
  source: 'norms: pressing; Woodpecker: two or three follow-ups are fine',
  stages: BEFORE_A_TALK,
  weight: 2,
  remedy: 'question',
  phrases: [
    '(just|gentle|quick|friendly|a|another|one more|simple|kind|small|wanted to|only|little)? (bump|bumping|nudge|nudging|ping|pinging|bump up|float|floating|resurface|resurfacing|pushing|popping|boosting|bringing|moving|putting) (this|you|on this|to the top|back|it|up|my|here|the|again|that|?|$)',
    '(just|quick|gentle|friendly|wanted to|am|writing to|thought id|here to|a|one|reaching out to|only|im|simply|another|quickly) (follow|following|followed|circle|circling|check|checking|touch|touching|loop|looping|chase|chasing|swing|swinging|reach|reaching|re up|revisit) (up|back|in|base|out|around|on|again|for) (on|to|with|regarding|about|here|again|as|and|since|because|in|if|this|my|one|$|?|as i|once)',
    '(follow|following|circling|checking|touching|looping|reaching) (up|back|in|base|out) ..1 (on|to|about|regarding|again) ..1 (my|the|our|this|that|you|see if|below|last|previous|earlier) ..2 (message|messages|email|emails|note|offer|proposal|last|previous|dm|invitation|request|inmail|note|below|demo|deck|quote|inquiry|resume|application|question|pitch|thread)?',
    '(did|have|had|has|any chance|were) (you|u|it) ..2 (see|seen|get|got|receive|received|read|chance|time|look|had|think|review|consider|missed|able to) ..3 (my|this|the|it|to|a chance|last|previous|message|email|time|about|that|through|?)',
    '(any|no|got any|have any|do you have any|still no|is there any) (thoughts|update|updates|news|luck|feedback|response|reply|interest|word|progress|movement|answer) ..2 (on|about|regarding|?|yet|$|from|here|so far|to my)',
    '(in case|incase|if) (you|this|it|u|my|that) ..2 (missed|buried|lost|slipped|got lost|overlooked|fell|didnt see|havent seen|went to spam|got buried|slip)',
    '(buried|lost|slipped|slipping|sitting) (in|through|to|by|under|at) (your|the) (inbox|cracks|bottom|radar|messages|spam)',
    '(top|back to the top|bump|top of|back on) (of|in|on|to) your (inbox|radar|messages|mind|list|feed)',
    '^ (hello|hi|hey|anyone|any one|you there|u there|yo|helloo|helloooo) ? ?',
    '(still|are you still|are you) (there|interested|alive|around|open|considering|on for|keen|looking) ?',
    '(resend|resending|re sending|sending again|send again|forwarding again|repost|reposting)',
    '(my)? (second|third|2nd|3rd|fourth|last|previous|earlier|final|other|4th|5th|fifth|another) (message|email|note|attempt|follow up|dm|try|time (writing|messaging|reaching))',
    '(wondering|curious|checking|see|know|wanted to know) (if|whether) you ..3 (saw|seen|got|received|had|read|chance|had time|look|looked|thought|thoughts|given|gave|able)',
    '(as i)? (havent|have not|didnt|did not|never|hadnt|not|yet to) (yet|personally)? (heard|hear|hearing|got|gotten|received|seen) (back|anything|a (reply|response)|from you|your|any|an answer)',
    '(?|$) ? ?',
    '(you|u) (there|alive|around|ignoring me) ?',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
