import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'specific-reason',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'A reason that is theirs',
  why: "It names something that only they did or made; that is why a stranger's message gets read.",
  source: 'S1, S4',
  stages: STAGES.filter((stage) => stage !== 'after-no'),
  weight: 2,
  remedy: 'none',
  phrases: [
    '(your|ur) ..3 (<work>) (on|about|in|at|from|that|where|last|the other|yesterday|this morning|with|of|to|for|during|explaining|comparing|showing|helped|made|saved|convinced|reminded|changed|is|was|has|hung|hangs)',
    '(loved|enjoyed|read|liked|watched|heard|listened to|saw|finished|reading|rereading|watching|bookmarked|used|tried|using|attended|caught|quoted|taught|printed|showed) your ..4 (<work>|method|line|map|design|bread|garden|translation)',
    '(the|that|your) (part|bit|point|line|slide|section|chapter|example|story|anecdote|image|remark|sentence|paragraph|scene|graph|chart|table|figure|trick|footnote|quote|comparison|photo|picture|detail) (about|on|where|with|that|you (made|mentioned|showed|told|raised|wrote|gave)|in your|from your)',
    '(you|youve) (wrote|said|mentioned|spoke|explained|pointed out|argued|described|raised|showed|recommended|designed|translated|painted|photographed|fixed|published|gave|taught|write|say) ..3 (about|that|in|on|how|at|last|why|the|a|for|during|when|my|our|uv)',
    '(when|what|how|where) you (wrote|said|spoke|told|gave)',
    '(stayed|stuck|resonated) with me',
    'made me ..1 (think|laugh|laughing)',
    '(still|keep) (thinking|quoting) ..1 (about|your)',
    '(tried|applied) your ..3 (method|exercise)',
    'saw you play',
    '(since|from) your post',
    'you (marked|taught|trained|answered) (my|me|our)',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹Your talk on› tides in Bergen made me ring my father.',
    'I ‹loved your article about› the last ferry.',
    '‹the part about› the two bridges ‹stayed with me›',
    '‹You wrote that› moss remembers, and I went out to look.',
    'I ‹tried your method› for the crust and it held.',
    'I ‹saw you play› at the harbour in June.',
  ],
  fine: [
    'I loved your profile.',
    'We talk on Tuesday.',
    'Great content as always.',
    'I came across your page.',
    'Hello from Bergen.',
    { text: 'See you at nine.', conversation: { sent: 2, received: 2 } },
  ],
};
