import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'guilt',
  kind: 'habit',
  group: 'pressing',
  title: 'Guilt for not answering',
  why: 'They owe nobody an answer; a line that makes silence a fault makes answering harder.',
  source: 'norms: pressing',
  stages: [...BEFORE_A_TALK, 'in-conversation'],
  weight: 3,
  remedy: 'close',
  phrases: [
    '(i|we|ive|weve) (never|still|havent|have not|didnt|have yet to|still havent|had hoped to|expected to) ..2 (heard|hear|got|gotten|received|get) (back|from|a|any|anything|so much as|even) ..3',
    '(you|u|youve) (never|still|havent|didnt|have not|couldnt|cant|dont|wont|did not) (even)? ..1 (replied|reply|respond|responded|answer|answered|bother|bothered|have the|get back|gotten back|acknowledge|acknowledged|got back|write back|written back|even|return|returned|have time)',
    '(ignoring|ignore|ignored|ghosting|ghosted|ghost|leave me on|left me on|leaving me on|blanking|blanked|air|snubbed|brushing me|blowing me) (me|us|read|seen|my|delivered|off)',
    '(your|the|this|ur) silence',
    '(rude|unprofessional|disappointing|disappointed|disrespectful|hurt|hurtful|offended|insulted|sad|shame|surprised|frustrated|frustrating|let down) (not to|of you|to be|that you|when|by your|you|with you|in you|to not|if you|to get no|at your|you havent|you never|by how)',
    '(least|bare minimum) (you|u|you can|could|one) (can|could|could do|do)',
    '(courtesy|decency|manners|respect|politeness|common courtesy|basic) (of|to|reply|respond|response|enough)',
    '(after|considering) (all|everything) (i|ive|weve|we|the|that|my|of) ..2 (done|did|time|effort|for you|given|sent|helped|spent|put)',
    '(i|ive|we|weve) (took|spent|put|taken|wasted|invested|given|gave|waste) ..3 (time|effort|hours|hour|energy|work|evening|weekend|trouble) ..3',
    '(i|we) (thought|assumed|expected|hoped) (you|we|that you|u|better) ..2 (were|was|would|different|friends|better|had|be|more|cared|meant|connected|of you|liked)',
    '(guess|suppose|assume|assuming|take it|clearly|obviously|apparently|presume|seems|see|must be|i see) (that)? (you|youre|im|i am|this|my|it|u|i) ..2 (not|too|dont|isnt|never|arent|nothing|busy|important|care|interested|wasnt|didnt|forgot|forgotten|worth|matter|cant be|good enough|above|no longer|serious|mean)',
    '(too|so) (busy|important|good|big|famous|proud|high and mighty|cool) (to|for) (reply|respond|answer|us|me|a|even|help|people|write|small|say|your|talk|like me|spare|even)',
    '(dont|do not|why wont|why dont|why havent|why arent|why are you not|how come|cant|cannot) (you|u|even)? ..1 (care|reply|replied|respond|responding|answer|want to help|answering|even|bother|support|help)',
    '(it)? (only)? (takes|take|took|costs|cost) (a|one|two|<number>|you|nothing|just|less|only|ten|five|thirty) ..2 (second|seconds|minutes|minute|nothing|to reply|click|moment|sec)',
    '(everyone|everybody|others|all the others|all my|most people|other people|the others|everyone else) ..2 (else|replied|has|have|helped|signed|donated|answered|said yes|supported|already|but you|except you)',
    '(waiting|waited|been waiting|still waiting|sitting here|refreshing) (for|on|to hear|here|since) ..3 (you|your|reply|response|answer|days|weeks|weeks now|a week|a month|back|so long|ages)',
    '(i|we) (really|was|were)? (counted|counting|relying|relied|depending|count|rely) on (you|u|your)',
    '(hurts|hurt|breaks|upset|upsets|stings|pains|saddens) (me|my|that|when|to|a bit|a little|my feelings|my heart|us)',
    '(not)? (even)? (a|one|single) (word|simple|quick|single) (back|reply|yes|no|from|thank|thanks|thank you|answer|word|emoji|response)',
    '(how many|how often) (times|more|messages|do i|must i|emails) ..3',
    '(real|true|good|proper) (friend|friends|professionals|professional|leader|leaders|men|man|supporters|fans) ..1 (would|dont|do|reply|always|support|help|answer)',
    '(must|have) (have)? (done|said|written) something (wrong|to)',
    '(dont|do you) (owe|you owe|even owe)',
    '(you|u) owe (me|us|it)',
    '(made|make|making|makes) (me|us) (feel|look|wait|look like) ..2',
    '(was|is) it something i said',
    '(guilt|shame on you|hope youre proud|hope youre happy|thanks for nothing|nice of you|typical|unbelievable|i remember when you)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
