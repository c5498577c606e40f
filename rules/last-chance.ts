import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'last-chance',
  kind: 'habit',
  group: 'pressing',
  title: 'A last chance',
  why: 'A breakup line meant to sting reads as pressure; a plain goodbye leaves the door open.',
  source: 'norms: pressing',
  stages: [...BEFORE_A_TALK, 'in-conversation'],
  weight: 2,
  remedy: 'close',
  phrases: [
    '(this is|its|this will be|will be|it is|consider this) (my|the|our|your) (last|final|very last) ..1 (message|email|attempt|chance|note|follow up|try|time|offer|reminder|notice|warning|opportunity)',
    '(last|final) (chance|attempt|reminder|notice|warning|offer|opportunity) (to|for|before|from|$|ill|i)',
    '(last|final) time (i|ill|im|i will|that i) (message|ask|try|write|contact|reach|offer|bother|going)',
    '(close|closing|archive|archiving|shut) (your|this|the|out your) ..1 (file|loop|door|case|list|window|spot)',
    '(take|remove|taking|removing|cross|delete) you (off|from) (my|the|our) (list|radar|pipeline)',
    '(if|unless) (i|we) (dont|do not|didnt|havent) (hear|get|receive|heard) ..7 (ill|i will|we will|well|assume|by|then|have to|going|give|move|offer|close|take)',
    '(should i|shall i|do i) (close|assume|give up|stay away|take it) ..3',
    '(permission to close|part ways|giving (the|your|it) (spot|slot|place|seat)|offer (it|the spot|your spot|this) to (someone|your|another|the next)|moving on to the next)',
    '(your|the) (spot|place|slot|seat|offer|discount) (will|is|goes|expires|closes) (go|gone|be|to|expire|given|close|on)',
    '(now or never|take it or leave it|once its gone|when its gone|wont (come|be) (around|repeated|offered) again|never come again|gone tomorrow|tomorrow the)',
    '(eaten by|swallowed by|fallen off|kidnapped|abducted|stuck under|chased by|been (arrested|eaten)) ..4',
    '(just)? reply with (a|the|<number>|1|your) ..1 (letter|number|<number>|1|2|3|one)',
    '(you must|youre either|either a|a youre|1 youre|a you) ..8 (busy|interested|crocodile|alligator|hippo|buried|alive|trapped)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
