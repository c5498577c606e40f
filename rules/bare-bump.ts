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
  unless: ['-shared-business', '-user', '-buys', 'customer'],
  phrases: [
    '(bump|bumping|nudge|nudging|ping|pinging|floating|resurfacing|boosting) (this|you|on this|back|it|up|my|again|that) ..2',
    '(popping|bringing|moving|putting|pushing) (this|it|my (message|note|email)) ..1 (back|up|to the top|top|in front)',
    '(gentle|friendly|quick|tiny|little|kind|another|second|just a) (bump|nudge|ping|reminder|chaser|poke|follow up)',
    '^ reminder $',
    '(following|followed|circling|checking|touching|looping|chasing|swinging) (up|back|in|base) (on (my|this|our|the (below|above|message|email|note))|to|with|regarding|about|here|again|as|and|since|because|in case|if|this|my|one|$|?|once|from)',
    '(to|just|ill|quick|quickly|lets|thought id) (follow|circle|check|touch|loop|chase|swing) (up|back|in|base) (on (my|this|our|the (below|above|message|email|note))|to|regarding|about|here|again|and|since|because|in case|if|this|my|one|$|?|once|from)',
    '(just|still|only) (following|checking|circling|wanted to|touching|chasing|looping|making sure) (up|in|back|follow|check|this didnt|you saw|you got|base)',
    '(did|have|had|any chance) you ..2 (see|seen|get|got|receive|received|read|chance|time|look|had|review|missed) ..3 (my|this|the last|it|to|a chance|last|previous|message|email|through|?)',
    '(any|got any|still no) (thoughts|update|updates|news|luck|feedback|response|reply|interest|word|progress|movement) ..2 (on|about|regarding|?|yet|$|from|so far|to my)',
    'in case ..4 (missed|buried|lost)',
    '(didnt|doesnt) (get|slip) (buried|lost|through)',
    '(top of|back to the top|back on) (your|the)? (inbox|radar|mind|list|pile)?',
    '^ (hello|anyone|you there) ?',
    'still (interested|around) ?',
    'you there ?',
    '(resending|sending) (this|it|my|again) ..1 (again|message|note|email)?',
    'my (second|third|2nd|3rd|fourth|last|previous|earlier|final|4th|5th|fifth|other|first) (message|email|note|attempt|follow up|dm|mail|inmail)',
    '<number> ..1 from me',
    '(wondering|checking|see|know) (if|whether)? you ..3 (saw|seen|had|read|time|look|thought)',
    '(havent|have not|didnt|did not|hadnt|not|yet to) (yet)? (heard|hear|hearing) (back|anything|from you|a)',
    '(tried|trying|been trying) (to)? (you|reach you|get hold of you|get in touch|reach|contact you) ..3',
    '(getting|get) your attention',
    'be a pest',
    'follow up game',
    'any thoughts ?',
    '^ (thoughts|interested) ?',
    '(did|have|could) you ..1 (find time|found time|get round|got round|get around|manage|managed)',
  ],
});

export const examples: Examples = {
  flagged: [
    { text: 'Just ‹bumping this› to the ‹top of your inbox›.', conversation: { sent: 1, unanswered: 1 } },
    { text: '‹Did you see my last message›?', conversation: { sent: 1, unanswered: 1 } },
    { text: '‹Any thoughts on› this?', conversation: { sent: 1, unanswered: 1 } },
    { text: '‹gentle reminder› :)', conversation: { sent: 1, unanswered: 1 } },
    { text: '‹hello??›', conversation: { sent: 2, unanswered: 2 } },
    {
      text: '‹Following up on my previous email› ‹in case you missed› it.',
      conversation: { sent: 1, unanswered: 1 },
    },
  ],
  fine: [
    {
      text: 'Hi Ada, just following up on my order of the blue tiles, has it left the kiln?',
      conversation: { sent: 1, unanswered: 1 },
    },
    {
      text: 'I found the answer on page 12, so no need to look. Thank you anyway!',
      conversation: { sent: 1, unanswered: 1 },
    },
    { text: 'The meeting has moved to Thursday, same room.', conversation: { sent: 1, unanswered: 1 } },
    { text: 'Did you see the moon last night?', conversation: { sent: 3, received: 4 } },
    'There is a bump in the road before your gate, I walk the last bit.',
    {
      text: 'A picture of the finished chair, since you asked what became of it.',
      conversation: { sent: 1, unanswered: 1 },
    },
    'The follow-up study in your paper had 40 people, was that the plan?',
  ],
};
