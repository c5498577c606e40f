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
    '(bump|bumping|nudge|nudging|ping|pinging|floating|resurfacing|popping|boosting|bringing|moving|putting|pushing) (this|you|on this|back|it|up|my|again|that) ..2',
    '(gentle|friendly|quick|tiny|little|kind|another|second|just a) (bump|nudge|ping|reminder|chaser|poke|follow up)',
    '^ (bump|ping|nudge|reminder|up) $',
    '(follow|following|followed|circle|circling|check|checking|touch|touching|loop|looping|chase|chasing|swing|swinging) (up|back|in|base) (on|to|with|regarding|about|here|again|as|and|since|because|in case|if|this|my|one|$|?|once|from)',
    '(just|still|only) (following|checking|circling|wanted to|touching|chasing|looping|making sure) (up|in|back|follow|check|this didnt|you saw|you got|base)',
    '(did|have|had|any chance) you ..2 (see|seen|get|got|receive|received|read|chance|time|look|had|review|missed) ..3 (my|this|the last|it|to|a chance|last|previous|message|email|through|?)',
    '(any|no|got any|still no) (thoughts|update|updates|news|luck|feedback|response|reply|interest|word|progress|movement) ..2 (on|about|regarding|?|yet|$|from|so far|to my)',
    '(in case|incase) ..4 (missed|buried|lost|slipped|overlooked|fell|didnt see|havent seen|spam)',
    '(buried|lost|slipped|slipping) (in|through|to|by|under|at)? (your|the)? (inbox|cracks|bottom|radar|messages|spam|buried)',
    '(didnt|doesnt) (get|slip) (buried|lost|through|by)',
    '(top of|back to the top|back on) (your|the)? (inbox|radar|mind|list|pile)?',
    '^ (hello|hi|hey|anyone|you there|u there|yo|helloo) ?',
    '(still|are you still) (there|interested|alive|around|considering|keen) ?',
    '(you) (there|alive) ?',
    '(resend|resending|re sending|sending again|forwarding again|trying again|trying you again|trying my luck)',
    '(my)? (second|third|2nd|3rd|fourth|last|previous|earlier|final|4th|5th|fifth|another|first) (message|email|note|attempt|follow up|dm|mail|inmail)',
    '(<number>|third|second|fourth) (alone)? ..1 from me',
    '(wondering|curious|checking|see|know|making sure) (if|whether|that)? you ..3 (saw|seen|got|received|had|read|chance|time|look|thought|given)',
    '(havent|have not|didnt|did not|hadnt|not|yet to) (yet)? (heard|hear|hearing) (back|anything|from you|a)',
    '(tried|trying|been trying) (to)? (you|reach you|get hold of you|get in touch|reach|contact you) ..3',
    '(sent|messaged|emailed|wrote|dmed|wrote to) (you|to you)? ..5 (last week|a few days ago|days ago|weeks ago|yesterday|earlier|the other day|on (monday|tuesday|wednesday|thursday|friday)|ago|last month)',
    '(getting|get|grab|have) your attention',
    '(be|being) a (pest|pain|bother|nag|nuisance)',
    'follow up game',
    '(any|have) (interest|thoughts) ?',
    '^ (thoughts|interested|well|so|anything|and) ?',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
