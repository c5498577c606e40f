import { MARK_STYLES } from '../../src/ui/review/marks';
import { COLOURS, DARK, STYLES } from '../../src/ui/styles';

const OWN = '--found:#fbe3d6;--here:#ffd479;--hold-paper:#fbe7dc;--tip-paper:#f8eecb;--clear-paper:#e2f1e8;';
const OWN_DARK =
  '--found:#4a2f22;--here:#6b5316;--hold-paper:#4a2f22;--tip-paper:#443a17;--clear-paper:#20392f;';

/** The review page. */
export const REVIEW_STYLES = `:root{${COLOURS}${OWN}background:var(--paper)}
@media (prefers-color-scheme:dark){:root{${DARK}${OWN_DARK}}}
${STYLES}
${MARK_STYLES}
body{margin:0;font:inherit;font-size:15px}
main{display:grid;grid-template-columns:minmax(0,1fr);gap:20px;max-width:1240px;margin:0 auto;padding:24px 20px 48px}
h1{display:flex;gap:10px;align-items:center;font-size:20px}
h1 .sign{color:var(--act)}
h2{font-size:17px}
h3{font-size:15px}
.top{display:grid;grid-template-columns:1fr auto;gap:4px 24px;align-items:center}
.top .small{grid-row:2}
.top .kinds{grid-row:1/3;grid-column:2;width:auto}
.top .kinds button{padding:6px 16px;font-size:14px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
input:not([type=checkbox],[type=file]),select,textarea{width:100%;min-width:0;padding:7px 10px;border:1px solid var(--soft);border-radius:8px;background:var(--paper);color:var(--ink);font:inherit}
input:not([type=checkbox],[type=file]),select{height:38px}
textarea{resize:vertical}
::placeholder{color:var(--soft);opacity:1}
label>span:first-child{display:block;margin-bottom:3px;font-size:13px;color:var(--soft)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(165px,1fr));gap:10px 12px;align-items:end}
.sheet .facts{grid-template-columns:repeat(auto-fit,minmax(min(230px,45%),1fr))}
.facts .wide{grid-column:1/-1}
.facts .switch{display:flex;gap:8px;align-items:center;padding:8px 0}
.facts .plain{justify-self:start;margin:0 0 6px}
.draft{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:28px;align-items:start}
.sheet,.said,.rewrites,.work,.drafts,.intake,.progress,.summary,.columns form{display:grid;grid-template-columns:minmax(0,1fr);gap:12px;align-content:start}
.writing{position:relative}
.editor{min-height:220px;max-height:60vh;overflow:auto;padding:12px 14px;border:1px solid var(--soft);border-radius:10px;background:var(--sunk);font-size:16px;line-height:1.6;white-space:pre-wrap;overflow-wrap:anywhere}
.editor[data-empty=true]::before{content:attr(data-placeholder);position:absolute;color:var(--soft);pointer-events:none}
.bubble{position:absolute;top:0;left:0;z-index:1;width:min(320px,100%);padding:10px 12px;border:1px solid var(--line);border-radius:10px;background:var(--paper);box-shadow:var(--shade);font-size:14px;pointer-events:none}
.counts{display:flex;flex-wrap:wrap;gap:2px 12px;align-items:center;font-size:13px;color:var(--soft)}
.counts [data-over=true]{color:var(--hold);font-weight:600}
.counts .small{flex-basis:100%}
meter{flex:1;min-width:80px;max-width:160px;height:8px}
.tools,.detail footer,.rewrites footer{display:flex;flex-wrap:wrap;gap:6px 16px;align-items:center}
.tools .plain,.detail .plain,.kept .plain,.rewrites footer .plain{margin:0}
button:disabled.plain{color:var(--soft);opacity:.75}
.verdict{padding-left:12px;border-left:4px solid var(--line);text-wrap:pretty}
.verdict[data-level=hold]{border-color:var(--hold)}
.verdict[data-level=tip]{border-color:var(--tip)}
.verdict[data-level=clear]{border-color:var(--act)}
.notes{max-height:46vh;overflow:auto;gap:6px;padding:2px}
.notes li{padding:0;border:0}
.note{display:grid;gap:2px;width:100%;padding:7px 10px;border:0;border-left:3px solid var(--hold);border-radius:4px 8px 8px 4px;background:none;text-align:start}
.note span,.note q{font-size:13px;color:var(--soft)}
.note:hover,.note[data-here=true]{background:var(--sunk)}
.preview p{margin-top:6px}
.drop{display:grid;gap:10px;justify-items:center;padding:36px 20px;border:2px dashed var(--line);border-radius:14px;text-align:center}
.drop[data-over=true]{border-color:var(--act);background:var(--sunk)}
.file{cursor:pointer}
.file input{position:absolute;width:1px;height:1px;opacity:0}
.file:focus-within{outline:2px solid var(--act);outline-offset:2px}
.paste{display:grid;gap:10px;justify-items:start}
.paste label{width:100%}
progress{width:100%;height:10px;accent-color:var(--act)}
.head-line{display:flex;flex-wrap:wrap;gap:6px 20px;align-items:center;justify-content:space-between}
.progress{gap:8px}
.sure{display:flex;flex-wrap:wrap;gap:4px 14px;align-items:center}
.work{grid-template-columns:minmax(240px,320px) minmax(0,1fr);gap:20px 32px;align-items:start}
.progress,.columns,.work>.notice,.work>.intake{grid-column:1/-1}
.columns form{margin-top:10px}
.columns form .main,.columns summary{justify-self:start}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(68px,1fr));gap:8px}
.tile{display:grid;gap:2px;padding:8px 4px;border:1px solid var(--line);border-radius:10px;background:none}
.tile b{font-size:19px;font-variant-numeric:tabular-nums}
.tile span{font-size:13px;color:var(--soft)}
.tile[data-level=hold] b{color:var(--hold)}
.tile[data-level=tip] b{color:var(--tip)}
.tile[data-level=clear] b{color:var(--act)}
.tile[aria-pressed=true],.shares [aria-pressed=true]{background:var(--sunk);box-shadow:inset 0 0 0 2px var(--act)}
.shares{gap:2px}
.shares li{padding:0;border:0}
.shares button{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:3px 10px;width:100%;padding:5px 8px;border:0;border-radius:8px;background:none;font-size:13px;text-align:start}
.shares button:hover{background:var(--sunk)}
.shares .bar{grid-column:1/-1;grid-row:2;height:6px;border-radius:3px;background:var(--sunk)}
.shares .bar i{display:block;height:100%;border-radius:3px;background:var(--hold)}
.shares .stacked{display:flex;gap:1px;overflow:hidden}
.shares .stacked i{border-radius:0}
.shares .stacked [data-level=tip]{background:var(--tip)}
.shares .stacked [data-level=clear]{background:var(--act)}
.summary details p,.wholes{margin:4px 0}
.step-columns{padding:0;margin:0;list-style:none;align-items:start}
.step-columns li{display:grid;gap:6px}
.figure{color:var(--soft);font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:14px}
th,td{padding:7px 10px 7px 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:baseline;font-weight:400}
thead th{position:sticky;top:0;background:var(--paper);font-size:13px;white-space:nowrap;color:var(--soft)}
thead button{padding:0;border:0;background:none;font-size:13px}
thead button:hover{text-decoration:underline;text-underline-offset:3px}
thead [aria-sort=ascending] button,thead [aria-sort=descending] button{color:var(--ink);font-weight:600}
thead [aria-sort=ascending] button::after{content:' ↑'}
thead [aria-sort=descending] button::after{content:' ↓'}
tbody .plain{margin:0;padding:1px 6px;white-space:nowrap}
tbody .step{display:block;max-width:110px;padding:0 6px;overflow:hidden;color:var(--soft);text-overflow:ellipsis;white-space:nowrap}
.habits{min-width:120px;max-width:200px;color:var(--soft);font-size:13px}
.line{min-width:200px;overflow-wrap:anywhere}
.chip{display:inline-block;padding:0 8px;border-radius:99px;font-size:13px;white-space:nowrap}
.chip[data-level=hold]{background:var(--hold-paper);color:var(--hold)}
.chip[data-level=tip]{background:var(--tip-paper);color:var(--tip)}
.chip[data-level=clear]{background:var(--clear-paper);color:var(--act)}
.chip[data-level=unread]{background:var(--sunk);color:var(--soft)}
.pages{display:flex;gap:16px;align-items:center;justify-content:space-between}
.pages .plain{margin:0}
.quietly{padding:24px;text-align:center;color:var(--soft)}
.detail{width:min(1180px,calc(100vw - 24px));max-width:none;max-height:calc(100vh - 24px);padding:18px 20px;border:1px solid var(--line);border-radius:14px;background:var(--paper);color:var(--ink)}
.detail::backdrop{background:rgb(30 20 10/.45)}
.detail>header{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center;margin-bottom:12px}
.detail>header h2{flex:1;min-width:160px}
.detail>footer{margin:14px 0 10px}
.detail .editor{max-height:42vh;min-height:160px}
.subject{display:grid;margin-bottom:10px}
.subject b{display:inline}
dl{display:grid;gap:4px;margin:8px 0 0;font-size:13px}
dl div{display:grid;grid-template-columns:minmax(90px,160px) minmax(0,1fr);gap:12px}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
@media (max-width:820px){.draft,.work{grid-template-columns:minmax(0,1fr)}.top{grid-template-columns:1fr}.top .kinds,.top .small{grid-row:auto;grid-column:1}main{padding:16px 12px 32px}}
@media (max-width:560px){tbody .step{display:inline}.detail>header h2{flex-basis:100%}thead{display:none}tr{display:grid;grid-template-columns:auto auto 1fr auto auto;gap:0 10px;padding:8px 0;border-bottom:1px solid var(--line)}th,td{padding:2px 0;border:0}.habits,.line{grid-column:1/-1;max-width:none}}`;
