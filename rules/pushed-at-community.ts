import { defineRule, type Examples } from '../src/core/rule';

export default defineRule({
  id: 'pushed-at-community',
  kind: 'habit',
  group: 'public',
  title: 'A message pushed at a community',
  why: 'A group hears the same announcement from many; what helps them today is read, and remembered.',
  source: 'S2',
  stages: ['public', 'unknown', 'in-conversation'],
  weight: 1.5,
  remedy: 'drop',
  phrases: [
    '(hey|hi|hello|attention|dear|good morning) ..1 (everyone|everybody|all|guys|folks|group|community|members|fam|connections) ..12 (launched|launching|selling|discount|join|sign up|webinar|promo|giving away|check out|<link>|buy|dm)',
    '(excited|thrilled|proud|pleased|stoked) (to|that) ..1 (announce|launch|introduce|unveil|offer|present|release) (our|my|the|a) ..3',
    '(for (anyone|everyone|those|all) (looking|interested|struggling|needing|wanting|who want~)) ..10 (dm|link|offer|we|my|our|join|check|<link>|selling|free|sign|i run)',
    '(sorry for|excuse|pardon|forgive) the (self promo|plug|spam|shameless)',
    '(shameless|self) (plug|promo|promotion)',
    '(mods|mod|admin|admins) ..3 (delete if|if (this is|its) not allowed|hope this is ok|please approve|remove if)',
    '(delete|remove) if not allowed',
    'we are (now|officially) (live|open|hiring|on product hunt)',
    '(selling|for sale) <number> (tix|tickets)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
