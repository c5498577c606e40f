import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'empty-flattery',
  kind: 'habit',
  group: 'not looking',
  title: 'Praise that fits anyone',
  why: 'Praise with no detail behind it reads like a line before an ask; one true detail turns it into a gift.',
  source: 'S2, S3',
  stages: AMONG_STRANGERS,
  weight: 1.5,
  remedy: 'fill',
  phrases: [
    '(im|i am|i was|was|am|really|so|very|truly|been|were|extremely|deeply|super|thoroughly) (really|very|so|truly|super|quite|absolutely|genuinely|extremely|deeply|particularly|immediately|incredibly)? (impressed|inspired|amazed|blown away|intrigued|fascinated|moved|struck|captivated) (by|with|at|of)? ..1 (your|you|ur|what you|how you|the work|everything|all|and|to see|the way|by)',
    '(impressed|inspired|amazed|blown away|intrigued|fascinated|impressive|admire|admiring|admired|admiration for|love|loved|loving|respect|enjoy|enjoyed|big fan of|huge fan of|fan of|following|appreciate) (by|with|at|of)? (all)? (your|ur|what) ..2 (profile|page|background|experience|work|content|posts|journey|account|feed|career|skills|achievements|accomplishments|expertise|credentials|business|company|website|channel|story|growth|success|leadership|passion|energy|vibe|post|videos|you do|youre doing|you are doing|youve built|you have built|youve done|insights|style|hustle|approach|dedication|impressive|mission|tweets|thoughts|perspective|brand|mindset)',
    '(your|ur|you have an|you have a|youve got a|what an|what a|such an|such a|you are an|youre an|youre a|you are a|have an|have a) (very|really|truly|so|absolutely|quite|super|most)? (great|amazing|incredible|awesome|impressive|fantastic|inspiring|wonderful|interesting|excellent|outstanding|stellar|remarkable|brilliant|solid|strong|cool|nice|fascinating|extraordinary|exceptional|phenomenal|insane|beautiful|gorgeous|unique|rich|diverse|good|extensive|inspirational|insightful|valuable|true|real|rare) ..1 (profile|page|background|experience|work|content|posts|journey|account|feed|career|skills|achievements|accomplishments|expertise|credentials|business|company|website|channel|story|post|leader|insights|inspiration|person|energy|track record|resume|vibe|tweet|thread|read|share|perspective|role model|legend|smile|visionary|entrepreneur|thought leader|posts|talent|network)',
    '(your|ur) ..1 (profile|page|background|experience|work|content|posts|journey|account|feed|career|skills|achievements|accomplishments|expertise|business|company|website|channel|story|growth|success|leadership|post|energy|page|photos|pics) (is|are|looks|look|was|were|really|has|s) (really|so|very|truly|absolutely|super|quite|simply|just|pretty|nothing short of|extremely|always)? (great|amazing|incredible|awesome|impressive|fantastic|inspiring|wonderful|interesting|excellent|outstanding|stellar|remarkable|brilliant|solid|cool|nice|fascinating|extraordinary|exceptional|phenomenal|insane|beautiful|gorgeous|inspirational|fire|lit|stunning|on point|next level|dope|top notch|inspire|unmatched|goals|second to none)',
    '(great|amazing|awesome|love|fantastic|incredible|excellent|brilliant|nice|inspiring|wonderful|insightful|good|powerful|solid|cool|super|beautiful|interesting|terrific|dope|valuable) (post|content|share|stuff|insights|insight|thread|tweet|profile|page|feed|read|article|pics|work|video|point|points|advice|tips|info|perspective|account)(!|$|.)?',
    '(keep) (up)? (the|it|doing|going|posting|inspiring|shining|crushing|killing|grinding|sharing) (up|great|good|amazing|what|awesome|hard|it|the|fantastic|inspiring|your)?',
    '(youre|you are|u are|ur) ..1 (killing it|crushing it|a legend|legend|an inspiration|inspiring|amazing|a rockstar|rockstar|a genius|genius|brilliant|awesome|the best|the goat|goat|so talented|goals|a true|one of the|so inspiring|a visionary|very talented|truly|doing amazing|doing great|doing incredible|the real|my role model|my idol|my hero|an icon|beautiful|gorgeous|absolutely)',
    '(big|huge|massive|biggest|long time|longtime|great|true) (fan|admirer|follower) (of|here|since|!|$)',
    '(someone|person|leader|expert|professional|people|mind|talent|individual|man|woman) (of|with) your (caliber|calibre|experience|stature|background|talent|expertise|skills|level|standing|knowledge|skillset|accomplishments|reputation)',
    '(ive been|been|i have been|i) (following|admiring|watching|follow|admire) (your|you|ur) ..2 (for|work|journey|content|posts|career|a while|some time|from afar|long|and|closely|page|years|success|account|since)',
    '(look|looked|looking) up to (you|u|your|people like you)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
