import { needFrame } from './need-frames';

const CRAFTS =
  /\b(?:payroll|bookkeeping|invoicing|accounting|insurance|freight|logistics|recruitment|recruiting|staffing|social media|email marketing|content marketing|digital marketing|marketing|seo|web ?design|web development|app development|software development|graphic design|branding|photography|videography|video editing|translation|compliance|cyber ?security|data security|analytics|customer support|cleaning|catering|printing|packaging|solar|real estate|property management|mortgages|pensions|procurement|fundraising|e-?commerce|public relations|event planning|landscaping|gardening|music production|illustration|copywriting|ghostwriting|voice-?overs?|roofing|scaffolding|glazing|insulation|fleet management|fleet telematics|public speaking|interpreting|proofreading|typesetting|upholstery|carpentry|joinery|welding|plumbing|executive search|wealth management|financial planning|life insurance|office cleaning|waste collection|it support|telematics|sales training)\b/i;
const OWN_TRADE =
  /\b(?:(?:i|we)(?:'m|'re| am| are)? (?:also |mainly |mostly |currently )?(?:do|offer|provide|specialise in|specialize in|handle|work in|work for an?|run an?|own an?|have my own|have our own|have an?|a|an)|(?:our|my)(?: own)?|help (?:you|\p{L}+ \p{L}+|\p{L}+) with(?: their| your)?) (?:[\p{L}-]+ ){0,2}$/iu;
const OTHERS =
  /^ (?:agenc|compan|firm|team|founder|professional|manager|organi[sz]ation|background|leader|brand|owner|people|business)/i;

/** The author's own trade, where a clause says that it is. */
export function field(clause: string): string {
  const found = CRAFTS.exec(clause);
  if (!found) return '';
  const lead = clause.slice(Math.max(0, found.index - 60), found.index);
  if (!OWN_TRADE.test(lead) || /\byour?\b(?! (?:with|\p{L}+ with))/iu.test(lead.slice(-25))) return '';
  const others =
    OTHERS.test(clause.slice(found.index + found[0].length)) && !/\b(?:my|our|own|run an?)\b/i.test(lead);
  if (others) return '';
  return needFrame('needWorkIn', /^seo$/i.test(found[0]) ? found[0].toUpperCase() : found[0].toLowerCase());
}
