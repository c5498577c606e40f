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
    '(this is|its|this will be|will be|it is|consider this) (my|the|our|your) (last|final|very last) ..1 (message|email|attempt|chance|note|follow up|try|time|offer|reminder|notice|warning|call|opportunity|one|dm)',
    '(last|final) (chance|call|attempt|reminder|notice|warning|offer|opportunity|try)',
    '(last|final) time (i|ill|im|we|you) ..2',
    '(close|closing|archive|archiving|delete|deleting|shut|remove|removing|cross|taking|take) (your|this|the|out your|off|you) ..1 (file|loop|door|case|ticket|account|list|conversation|window|from my list|off my list|off the list|off my|name)',
    '(if|unless) (i|we) (dont|do not|didnt|havent) (hear|get|receive|heard) ..5 (ill|i will|we will|well|assume|im|by|then|take|have to|conclude|going|give|move|offer|close|well have)',
    '(wont|will not|not going to|not|never) (be)? (reach|contact|message|bother|write|ask|chase|reaching|bothering|messaging|asking|writing|chasing|email) ..1 (out|again|you|to you)? (again|after this|anymore|any more|any longer|a third time|once more)',
    '(should i|shall i|do i|can i) (stop|close|assume|give up|stay|keep|take it|just)  ..3',
    '(permission to close|breakup email|break up|parting ways|moving on|giving (the|your|it|this) (spot|slot|place|seat|spot to|to)|offer (it|this|the spot|your spot) to (someone|your|another|others))',
    '(your|ur|the) (spot|place|slot|seat|offer|discount|chance|window) (will|is|goes|expires|closes|gone|to) ..3',
    '(now or never|take it or leave it|yes or no|in or out|once its gone|when its gone|never get (this|another|a)|wont (come|be) (around|repeated|offered|another|available) ..1 (again)?)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
