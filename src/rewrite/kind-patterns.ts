import { anyOf, type RolePattern } from './role-pattern';

/** Tried last. */
export const KIND: readonly RolePattern[] = [
  [
    'compliment',
    anyOf(
      String.raw`\b(?:love|loved|like|liked|enjoyed|adored|impressed|inspired|inspiring|impressive|admire|amazing|great|awesome|incredible|fantastic|brilliant|excellent|wonderful|nice|cool|sick|fire|solid|fan of|respect|big fan|stopped me|blown away|resonated|insightful)\b.{0,60}\b(?:you|your|ur|profile|content|work|insights?|stuff|page|journey|post|thread|article|question|take|read|point|this)\b`,
      String.raw`\b(?:your|ur) (?:[a-zß-ÿ-]+ ){0,4}(?:profile|content|page|journey|insights?|work|background|stuff|post|thread|feed)\b.{0,30}\b(?:is|are|was|looks?|stood|caught|resonated|spot|great|amazing|impressive|inspiring|sick|fire)\b`,
    ),
  ],
  [
    'thanks',
    anyOf(
      String.raw`^(?:[^.!?(]{0,25}\b)?(?:thanks|thank you|thank u|cheers for|ta for|thx|ty|tysm|tyvm|grateful|appreciate|appreciated|congrats|congratulations|well done|welcome (?:to|aboard|back)|you're welcome|good luck|respect!|parab[eé]ns|kudos)\b`,
      String.raw`^(?:my pleasure|likewise|you're welcome|same here|glad(?! to)|happy(?=[,.! ]*(?:$|that|for|you|it|birthday|to hear))|(?:that's|that is|how) (?:so |very |really |too )?(?:kind|sweet|nice|lovely|generous|thoughtful)\b|great|good|nice|lovely|so glad|fair|understood|no problem|no trouble|no bother|any ?time(?=[.!]*$)|don't mention it|of course|totally|i (?:do )?understand)\b`,
    ),
  ],
  [
    'wish',
    anyOf(
      String.raw`\b(?:hope (?:you|you're|all|all's|everything|your|ur|yours|the|it|that)|hope[a-zß-ÿ]* (?:well|good|great)|how are (?:you|u)\b(?! (?!doing|feeling|keeping|holding|getting)[a-z]+ing\b)|how's it going|hope u|enjoy|have a (?:good|great|nice|lovely)|take care|wishing)\b`,
    ),
  ],
  [
    'exit',
    anyOf(
      String.raw`\b(?:no (?:worries|pressure|problem|rush|need to (?:reply|answer|respond)|hard feelings|stress)|if not|either way|not the right time|feel free to ignore|whenever suits|totally fine|all good|no hurry)\b`,
    ),
  ],
];
