import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'self-serving-ask',
  kind: 'habit',
  group: 'taking first',
  title: 'What they can do for you',
  why: 'They hear first what they could do for someone they have not met; a word about them, and the ask can follow later.',
  source: 'S0',
  stages: AMONG_STRANGERS,
  weight: 3,
  remedy: 'question',
  phrases: [
    'you (could|can|would|might) ..1 (really|actually|definitely|totally)? (help|assist|support|benefit) (me|us|my|our)',
    'really help (me|us) (out|by|with|if|to)',
    '(need|looking for|could use|would appreciate|seeking|hoping for|desperate for) (your|some|any) (help|support|assistance|backing|vote~|referral|sponsorship|donation|guidance|mentorship) (with my|to get|getting|finding|in getting|for my|for our|so i|on my|in my)',
    '(can|could|would|will) you (please|kindly|possibly|maybe|just|quickly|also|consider)? (refer|introduce|recommend|sponsor|endorse|fund|lend|mentor|hire|donate|promote|vouch|invest in|forward|pass|hook|feature|approve|prioritise|prioritize|approve it|write me|plug) (me|us|my|our|this to|it|it to|some|in|for me|even|a quote)',
    'hook (me|us|a brother|a sister) up',
    'do (me|us) a (huge|big|quick|small|little|massive|solid)? (favour|solid)',
    '(ask|asking|need|have) (you)? (for)? (a|one) (huge|big|quick|small|little|massive)? favour',
    '(small|quick|big|huge|tiny) (favour to ask|ask for you|ask of you)',
    '(would|it would|thatd) (mean the world|mean a lot|mean so much|mean everything|change my life|make my (day|year))',
    '(looking|hoping|trying|desperate) (for|to)? (get|find|land|secure|break into)? ..2 (job|internship|position|referral|sponsor|investor~|funding|scholarship|visa sponsorship) (at|in|from|with) (your|you)',
    '(if not you|you are my (only|last) hope|you are the only one|depends on you|counting on you)',
    '(get|give|find|offer|land) (me|us) (a|an|some|in|the|your|into|one) ..2 (job|interview|referral|intro|introduction|internship|chance|discount|in front|number|access|foot in)',
    '(refer|recommend|vouch for|endorse|nominate|vote for|put in a good word for|put in a word for|mention) (me|my|us|our) ..1 (name|resume|cv|profile|for|to|at|song|company|application|$)',
    '(vote|donate|contribute|pledge|chip in|sign) ..3 (my|our) ..1 (campaign|petition|fundraiser|cause|gofundme|kickstarter|project|song|entry|fund|team|contest|maker space)',
    '(gofundme|kickstarter|indiegogo|patreon|fundraiser|raising money for)',
    '(write|leave|give) (me|us) (a|your|an) ..2 (review|testimonial|rating|endorsement|reference|recommendation)',
    '(read|look at|look over|check|listen to|proofread|critique|edit|fill out|fill in|complete|review) (my|our|through my|over my) ..2 (resume|cv|book|manuscript|script|startup|idea|deck|pitch|music|song|survey|questionnaire|thesis|essay|portfolio|track|statement|concept note|mixtape|novel|motivation letter|demo|business plan|proposal|sop)',
    '(i need it|need it|need this) (merged|done|by|till|before|asap|urgently|today|until) ..2',
    '(i have|sent|send|my) (resume|cv) ..4 (times|referral|any role|please)',
    '(write|do|finish|solve|answer) ..3 (my homework|my assignment|my essay|questions attached|my thesis|for my school|my project for me)',
    '(refer|referral) please',
    '(refer|vote for|forward|share|send|take) (me|us|our|my (cv|resume|name)) ..1 (to|for|at|in|on|internally|$)',
    '(check|fill) (out)? my (profile|survey|track|latest|form|music|page|cv)',
    '(for free|unpaid) ..4 ?',
    '(give|connect|put) (us|me) ..2 (in|to|with|your|some|feedback on)',
    '(star|follow|approve|upvote) (my|our) (repo|pr|page|launch|profile|company)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
