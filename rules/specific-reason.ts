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
    '(your|ur) ..3 (<work>) (on|about|in|at|from|that|where|last|the other|yesterday|this morning|with|of|to|for|during|explaining|comparing|showing|helped|made|saved|convinced|reminded|changed|is|was|has|hung|hangs)',
    '(loved|enjoyed|read|liked|watched|heard|listened to|saw|finished|reading|rereading|watching|bookmarked|used|tried|using|attended|caught|quoted|taught|printed|showed) your ..4 (<work>|method|line|map|design|bread|garden|translation)',
    '(the|that|your) (part|bit|point|line|slide|section|chapter|example|story|anecdote|image|remark|sentence|paragraph|scene|graph|chart|table|figure|trick|footnote|quote|comparison|photo|picture|detail) (about|on|where|with|that|you (made|mentioned|showed|told|raised|wrote|gave)|in your|from your)',
    '(you|youve) (wrote|said|mentioned|spoke|explained|pointed out|argued|described|raised|showed|recommended|designed|translated|painted|photographed|fixed|published|gave|taught|write|say) ..3 (about|that|in|on|how|at|last|why|the|a|for|during|when|my|our|uv)',
    '(when|what|how|where|as) you (wrote|said|spoke|explained|argued|described|put it|told|gave|handled|solved)',
    '(stayed|stuck|sticks|stays|resonated|landed) with me',
    '(made|got|had|left) me ..1 (think|thinking|laugh|laughing|rethink|smile|cry|curious|realise|realize|reconsider|go back|try it|dig)',
    '(still|keep|kept) (thinking|quoting|using|going back|laughing|talking) ..1 (about|to|it|your)',
    '(tried|followed|applied|copied|borrowed|cooked|baked|ran|installed|tested|used) your ..3 (method|recipe|trick|tip|advice|library|template|checklist|approach|suggestion|tutorial|guide|pattern|code|script|plugin|exercise|route|tool|map|package|list)',
    '(saw|heard|met|watched) you (speak|speaking|talk|present|play|at|perform|live|read|moderate)',
    '(after|since|from|during|at|following) your (talk|session|panel|lecture|workshop|presentation|keynote|post|article|thread|reading|class|answer|webinar|interview)',
    'you (marked|taught|supervised|treated|helped|judged|fixed|signed|examined|coached|trained|repaired|answered) (my|me|our|us)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
