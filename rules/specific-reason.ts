import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'specific-reason',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'A reason that is theirs',
  why: "It names something that only they did or made; that is why a stranger's message gets read.",
  source: 'S1, S4',
  stages: STAGES,
  weight: 2,
  remedy: 'none',
  phrases: [
    '(your|ur) ..3 (post|talk|article|piece|thread|tweet|paper|book|podcast|episode|interview|comment|reply|answer|video|lecture|slides|presentation|workshop|review|photo|photos|photograph|newsletter|essay|story|repo|pull request|pr|library|package|module|issue|commit|patch|project|song|album|exhibition|show|recipe|column|panel|keynote|session|thesis|study|report|novel|chapter|poem|film|painting|drawing|question|note|letter|translation|tutorial|guide|class|course|speech) (on|about|in|at|from|that|where|last|the other|yesterday|this morning|in which|with|of|to|for|during|regarding|explaining|comparing|showing|describing|helped|made|saved|got|convinced|reminded|changed)',
    '(loved|enjoyed|read|liked|watched|heard|listened to|saw|finished|reading|rereading|watching|appreciated|bookmarked|saved|used|tried|using|followed|attended|caught|remember) (your|ur) ..4 (post|talk|article|piece|thread|tweet|paper|book|podcast|episode|interview|comment|reply|answer|video|lecture|slides|presentation|workshop|review|photo|photos|newsletter|essay|story|library|package|project|song|album|exhibition|show|recipe|column|panel|keynote|session|thesis|study|report|novel|chapter|poem|film|painting|guide|tutorial|course|method|point about|line about|bit about|part about|section on)',
    '(the|that|your) (part|bit|point|line|slide|section|chapter|example|story|anecdote|image|remark|question|sentence|paragraph|passage|scene|graph|chart|table|figure|trick|idea|footnote|quote|comparison|photo|picture|detail) (about|on|where|of|with|that|you (made|mentioned|showed|told|raised|wrote|gave)|in your|from your)',
    '(you|youve) (wrote|said|mentioned|spoke|explained|shared|posted|pointed out|argued|described|raised|asked|showed|recommended|built|designed|translated|painted|drew|photographed|fixed|published|gave|taught|made) ..3 (about|that|in|on|how|at|last|why|the|a|for|during|when)',
    '(when|what|how|where|as) you (wrote|said|mentioned|spoke|explained|shared|posted|argued|described|did|put it|told|asked|made|gave|handled|solved|built)',
    '(stayed|stuck|sticks|stays|resonated|landed) with me',
    '(made|got|has|had|left) me ..2 (think|thinking|laugh|laughing|rethink|smile|cry|curious|realise|realize|wonder|try|remember|want to|stop|look|reconsider)',
    '(still|keep|kept|been) (think|thinking|coming back|quoting|using|going back|remember|laughing|talking) ..1 (about|to|it|your|of)',
    '(i|we) (tried|used|followed|applied|copied|borrowed|built|cooked|made|baked|ran|installed|tested) (your|the) ..3 (method|recipe|trick|tip|advice|library|template|checklist|approach|suggestion|tutorial|guide|pattern|code|script|plugin|idea|exercise|route|tool)',
    '(both|also|too) (of us)? (went to|studied|worked|grew up|spoke|attended|were at|lived|ran|served|sat|presented|trained|played)',
    '(saw|heard|met|watched|listened to) you (speak|speaking|talk|present|presenting|play|at|on|give|perform|in|live|read|on stage|moderate)',
    '(after|since|from|during|following) your (talk|session|panel|lecture|workshop|presentation|keynote|post|article|thread|reading|class|answer|show|webinar|interview|episode)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
