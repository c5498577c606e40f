/**
 * Word classes that patterns may name in angle brackets. Each is a pattern of its own: alternatives, and other classes.
 * A kind of token (`<link>`, `<number>`, …) is a class by nature and is not listed here. It ships packed: see `lexicon`.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  i: 'i|im|ive|id|ill',
  we: 'i|we|im|were|ive|weve|ill|well|id|wed',
  us: 'me|us|my team|our team|my company|our company|my firm|our firm',
  our: 'my|our',
  you: 'you|your|youre|youve|yourself|youd|youll',
  be: 'is|are|was|were|be|been|am|im|youre|its',
  a: 'a|an|the|this|that|these|those|some|any|your|my|our|one',
  quick:
    'quick|short|brief|fast|small|little|casual|informal|virtual|quick little|intro|introductory|discovery|exploratory|strategy|free|no obligation|friendly',
  meet: 'call|calls|chat|zoom|meeting|demo|conversation|coffee|walkthrough|session|consultation|huddle|catch up|video call|phone call|zoom call|google meet|teams call|meet|talk',
  minutes:
    '<number> (minutes|minute|min|mins|hour|hours|hr|m)|(half|an|one|couple of|few) (an)? (hour|hours|minutes)|(five|ten|fifteen|twenty|thirty|a few|couple) (of)? minutes',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|today|tomorrow|tonight|weekend|week|month|afternoon|morning|evening|day',
  audience:
    'companies|company|businesses|business|founders|founder|startups|startup|teams|brands|brand|owners|owner|agencies|agency|coaches|consultants|creators|entrepreneurs|leaders|executives|execs|ceos|cfos|ctos|cmos|professionals|clients|customers|firms|organizations|organisations|people|folks|professionals|managers|employers|retailers|investors|marketers|sellers|sales teams|smbs|smes|enterprises|landlords|clinics|practices|restaurants|families|individuals|authors|artists|women|men|moms|parents|students|candidates|developers|engineers|shops|stores|dentists|lawyers|realtors|agents|contractors|nonprofits|schools|hospitals|manufacturers|influencers|merchants|accounts|channels|publishers|traders|homeowners',
  product:
    'product|products|service|services|software|platform|tool|tools|solution|solutions|app|agency|program|programme|course|courses|offer|offering|offerings|package|packages|system|framework|masterclass|webinar|workshop|ebook|newsletter|membership|subscription|portfolio|catalogue|catalog|template|templates|startup|saas|api|ai|community|coaching|training',
  gain: 'leads|revenue|sales|growth|roi|traffic|followers|clients|customers|conversions|conversion|pipeline|profit|profits|engagement|bookings|meetings|costs|cost|churn|productivity|efficiency|visibility|reach|rankings|income|results|subscribers|views|deals|savings|money|time|hours|headcount|sign ups|appointments',
  good: 'great|amazing|incredible|awesome|impressive|fantastic|inspiring|wonderful|interesting|excellent|outstanding|stellar|remarkable|brilliant|solid|strong|cool|nice|love|super|fascinating|good|extraordinary|exceptional|phenomenal|insane|fire',
  profile:
    'profile|page|background|experience|work|content|posts|journey|account|feed|bio|resume|career|skills|achievements|accomplishments|expertise|credentials|business|company|website|channel|linkedin',
  family: 'wife|husband|partner|mother|father|mum|dad|daughter|son|sister|brother|friend',
  improve:
    'grow|scale|increase|save|reduce|cut|boost|improve|double|triple|streamline|optimize|optimise|unlock|get more|accelerate|maximize|transform|monetize',
  work: 'post|talk|article|piece|thread|tweet|paper|papers|book|podcast|episode|interview|comment|reply|answer|video|lecture|slides|presentation|workshop|review|photo|photos|photograph|photographs|newsletter|essay|repo|pull request|pr|library|package|module|issue|commit|patch|song|album|exhibition|show|recipe|column|panel|keynote|session|thesis|study|report|novel|chapter|poem|film|painting|drawing|note|letter|translation|tutorial|guide|class|course|speech|field guide|handbook|picture|map|comic|bread|stall|shop window|garden|research|blog|paper|documentation|design|proof|proofs|dataset',
  see: 'see|show|tell|share|send|explain|walk|hear|discuss|explore|learn|talk|introduce|present|demonstrate|pitch',
};
