import { defineRule, type Examples } from '../src/core/rule';

export default defineRule({
  id: 'pushed-at-community',
  kind: 'habit',
  group: 'public',
  title: 'A message pushed at a community',
  why: 'A group hears the same announcement from many; what helps them today is read, and remembered.',
  source: 'S2',
  stages: ['public', 'unknown', 'in-conversation'],
  weight: 2,
  remedy: 'drop',
  phrases: [
    '(hey|hi|hello|attention|calling|dear|good morning) ..1 (everyone|everybody|all|guys|folks|group|community|members|fam|family|team|friends|ladies|network|linkedin|twitter|connections|founders|moms|entrepreneurs|crypto) ..10 (launched|launching|check|selling|offer|offering|discount|join|sign|join my|webinar|my new|promo|giving|looking for|hiring|invite|opportunity|excited|proud|announce|<link>|available|buy|dm)',
    '(excited|thrilled|proud|pleased|happy|delighted|stoked) (to|that) ..1 (announce|share|launch|reveal|introduce|unveil|offer|present|we|launching|release)',
    '(for (anyone|everyone|those|all) (looking|who|interested|in|here|struggling|needing|wanting)) ..10 (dm|link|offer|we|my|our|join|check|<link>|selling|free|sign|message)',
    '(sorry (for|to|if) ..2 (self promo|the plug|promote|spam|shameless|advertise|post this))',
    '(shameless|self) (plug|promo|promotion|promoting)',
    '(mods|mod|admin|admins) ..3 (allowed|delete|ok|okay|approve|remove|please)',
    '(we are|were|im|i am|just|officially) (now)? (live|launching|launched|open|opening our|hiring|looking for beta|giving away|on product hunt)',
    '(available|out|live|open) (now|today) (on|at|for|in|via)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
