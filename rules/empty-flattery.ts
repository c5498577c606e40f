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
    '(impressed|inspired|amazed|blown away|intrigued|fascinated|captivated) (by|with|at) ..1 (your|what (you|youre|youve)|the work you|everything you) ..2 (profile|page|background|experience|work|content|posts|journey|career|skills|achievements|accomplishments|expertise|company|story|growth|success|leadership|built|doing|done|do|channel|business|insights)?',
    '(admire~|love|loved|loving|big fan of|huge fan of|fan of|respect) (all)? (your|what) ..1 (profile|page|work|content|posts|journey|account|feed|career|energy|vibe|videos|you do|youre doing|you are doing|youve built|you have built|insights|style|hustle|mission|tweets|mindset|stuff|brand|vlogs|reels)',
    '(your|an|such an|such a|a) (very|really|truly|so|most|such)? (great|amazing|incredible|awesome|impressive|fantastic|inspiring|wonderful|outstanding|stellar|remarkable|exceptional|phenomenal|esteemed|valuable|eminent|seasoned|honourable|inspirational|extraordinary) ..1 (profile|page|background|experience|work|journey|career|achievements|leader|professional|entrepreneur|thought leader|track record|resume|cv|article|contribution~|reputation|feed|channel|expertise|research group|open source)',
    'your ..1 (profile|page|background|experience|work|content|posts|journey|career|feed|story|energy|taste|photos|account) (is|are|looks|look|was) (really|so|very|truly|absolutely|super)? (great|amazing|incredible|awesome|impressive|fantastic|inspiring|wonderful|outstanding|stellar|remarkable|insane|beautiful|gorgeous|fire|unmatched|goals|very beautiful)',
    '^ (great|amazing|awesome|love this|fantastic|excellent|brilliant|nice|insightful|beautiful|well said|so true|couldnt agree more|wow) ..1 (post|content|share|stuff|insights|insight|thread|read|observation|point|story|advice|work|$)',
    'keep (up the (great|good|amazing|awesome|fantastic)|inspiring|shining|crushing|killing|grinding|doing what you|posting|going)',
    'you (are|re)? ..1 (killing it|crushing it|a legend|an inspiration|inspiring|a rockstar|a genius|the goat|goals|one of the (few|best|most)|so inspiring|a visionary|my role model|my idol|my hero|a true|a natural|an artist)',
    '(youre|you are|ur) ..1 (killing it|crushing it|a legend|an inspiration|a rockstar|a genius|the goat|goals|one of the (few|best|most)|so inspiring|a visionary|my role model|my hero|an icon|the best|so talented)',
    '(big|huge|massive|biggest|long time) (fan|admirer|follower) (of|here|since|$)',
    '(someone|people|person|leader|expert|professional|leaders|professionals) (like you|like yourself)',
    '(someone|people|person|leader|expert|professional|leaders|professionals) (of|with) your (caliber|calibre|experience|stature|background|talent|expertise|skills|standing)',
    '(been) (following|admiring|watching) (your|you) ..2 (for|work|journey|content|posts|career|a while|some time|from afar|closely|success|account)',
    '(look|looked|looking) up to (you|people like you)',
    '(has|did) anyone ..2 (told|tell) you',
    '(shows|show|have|has) (the|great|good|such|exactly the) (design taste|taste|talent|skills|mindset|passion|eye|gift) ..4',
    '(exactly|just) the (kind|type|sort|muscle|talent|person|people|profile) ..4 (need|looking|want|we|for)',
    '(really good|such good|some great|some of your impressive|your impressive|lovely) (photos|pics|projects|open source) ..3',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
