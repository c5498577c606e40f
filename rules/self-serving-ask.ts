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
    '(you|u) (could|can|would|might|may) ..1 (really|actually|be able to|definitely|probably|totally)? (help|assist|support|benefit) (me|us|my|our)',
    '(really|actually) help (me|us|my) (out|by|with|if|to|get)',
    '(need|want|looking for|could use|would appreciate|appreciate|seeking|would love|love|hoping for|asking for|desperate for|require) (your|ur|some of your|a bit of your|any|some|a little) (help|support|assistance|backing|vote|votes|referral|recommendation|endorsement|sponsorship|contribution|donation|feedback on my|input on my|guidance|mentorship|favour)',
    '(can|could|would|will|wud) (you|u) (please|kindly|possibly|maybe|just|quickly|be able to|be willing to|pls|also)? (help|refer|introduce|recommend|connect|sponsor|endorse|fund|lend|mentor|hire|donate|promote|vouch|back|invest|send|give|get|put|forward|pass|hook|share|spread|retweet|rt|repost|feature|review|invite|buy) (me|us|my|our|a|this|it|some|someone|in|for|to)',
    '(hook|help) (me|us|a brother|a sister|a guy|a girl|a bro) (up|out)',
    '(do|doing|grant) (me|us) (a|one|this|1) (huge|big|quick|small|little|massive|tiny|solid)? (favour|solid)',
    '(ask|asking|need|beg|has|have) (you)? (a|of you a|for a|one|1) (huge|big|quick|small|little|massive|tiny)? (favour)',
    '(small|quick|big|huge|tiny|little) (favour|ask|request)',
    '(would|it would|that would|itd|thatd) (mean the world|mean a lot|mean so much|mean everything|help me a lot|really help|help a lot|help me so much|be a huge help|be a big help|be great for me|be huge for (me|us)|make my (day|year)|change my life)',
    '(looking|hoping|trying|want|need|like|love|wanted) (for|to)? (get|find|land|secure|break into|have|obtain|a|an|your|my)? ..2 (job|internship|position|referral|placement|sponsor|investor|investors|mentor|funding|investment|donation|scholarship|loan|visa sponsorship|opportunity|opportunities|work|gig|role) (at|in|from|with|for|as|who|to|through|so) (your|ur|my|you|a|the|me|this|any|our|anyone|us|google|microsoft)',
    '(if not you|who else|you are my (only|last) hope|youre my (only|last) hope)',
    '(get|give|find|offer|land|arrange) (me|us) (a|an|some|in|any|the|your|into|on|hired|one|access|through) ..2 (job|interview|referral|intro|introduction|internship|role|work|meeting|contact|reference|recommendation|discount|free|position|opportunity|door|ticket|tickets|verified|in front|number|email)',
    '(refer|recommend|vouch for|endorse|forward|nominate|vote for|put in a word for|put in a good word for) (me|my|us|our|my resume|my cv|my profile|my name)',
    '(vote|donate|contribute|pledge|sign|chip in) (for|to|now|my|our|on) (my|our|us|me|the|this|here|<link>|a) ..2 (campaign|petition|fundraiser|cause|gofundme|kickstarter|startup|page|project|song|link|entry|fund|team|contest|film|me)',
    '(gofundme|kickstarter|indiegogo|crowdfunding|fundraiser|cashapp|patreon|paypal) (campaign|page|link|for|is|<link>|at|me|here|to)',
    '(write|leave|give) (me|us|my|our|a) ..2 (review|recommendation|testimonial|rating|endorsement|reference|feedback on)',
    '(teach|coach|train|guide|mentor) me (how|to|in|on|for|through|please|and|so|the|your)',
    '(be|become|being|as) (my|our) (mentor|investor|sponsor|guide|coach|reference|advisor|cofounder|customer|client|first)',
    '(for free|without pay|in exchange for exposure|no budget|unpaid|cant pay|exposure)',
    '(read|look at|look over|review|check|listen to|watch|test|proofread|critique|edit|fill|fill out|fill in|complete|take|try) (my|our|through my|over my|out my) ..2 (resume|cv|book|manuscript|script|startup|idea|deck|pitch|app|music|song|video|survey|questionnaire|thesis|essay|blog|portfolio|track|website|profile|product|proposal|mixtape|novel|draft|demo|channel|game|form|code|article|business plan)',
    '(advice|tips|guidance|feedback|input|suggestions|pointers) (on|for|about|regarding) (my|how i|getting my|growing my|our|how to get (a|into|hired))',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
