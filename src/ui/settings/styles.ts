import { COLOURS, DARK, STYLES } from '../styles';

/** The look of the options and of the first run. */
export const PAGE_STYLES = `:root{${COLOURS}background:var(--paper);--a:#1f6b59;--b:#d9a441;--c:#a8481f;scroll-behavior:smooth}
@media (prefers-color-scheme:dark){:root{${DARK}--a:#8fd8c0;--b:#e8c76a;--c:#f2a47e}}
@media (prefers-reduced-motion:reduce){:root{scroll-behavior:auto}}
${STYLES}
body{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,720px) minmax(0,1fr);gap:0 32px;margin:0;font:inherit;font-size:15px}
nav{position:sticky;top:0;justify-self:end;align-self:start;width:200px;padding:34px 0 0 16px}
nav ul{gap:0;margin-top:16px}
nav li{padding:0;border:0}
nav a{display:block;margin-left:-10px;padding:5px 10px;border-radius:8px;color:var(--soft);text-decoration:none}
nav a:hover{background:var(--sunk);color:var(--ink)}
main{display:grid;grid-column:2;grid-template-columns:minmax(0,1fr);gap:20px;padding:32px 0 96px}
h1{display:flex;gap:10px;align-items:center;font-size:18px}
h1 .sign{color:var(--act)}
h2{font-size:19px}
h3{font-size:15px}
h4,h5{margin:0;font-size:inherit;font-weight:600}
h5{font-size:13px;color:var(--soft)}
section,.add{display:grid;grid-template-columns:minmax(0,1fr);gap:12px;justify-items:start}
main>section{padding:22px 24px 24px;border:1px solid var(--line);border-radius:16px;scroll-margin-top:16px}
ul,form,fieldset,.find,.family,.try,.lists,.sites,.picture,.notes,.samples{width:100%}
p{max-width:66ch}
li{padding:0;border:0}
.offers li{display:flex;gap:16px;align-items:center}
input:not([type]),input[type=search],input[type=number],textarea,select{min-width:0;padding:7px 10px;border:1px solid var(--soft);border-radius:8px;background:var(--sunk);color:var(--ink);font:inherit}
input:not([type]),input[type=search],textarea{flex:auto;width:100%}
textarea{resize:vertical}
select{padding:5px 8px;font-size:14px}
select[data-own=true]{border-color:var(--act);box-shadow:inset 0 0 0 1px var(--act)}
:disabled{opacity:.65}
::placeholder{color:var(--soft);opacity:1}
label{cursor:pointer}
.add{grid-template-columns:minmax(0,1fr) auto;gap:6px 10px}
.add label,.add p{grid-column:1/-1}
p:empty,[role=status]:empty{display:none}
.switch{display:flex;gap:9px;align-items:baseline}
.switch input{margin:0;translate:0 1px;accent-color:var(--act)}
.plain{flex:none;margin:0}
.quiet{padding:5px 13px;border:1px solid var(--soft);border-radius:99px;background:none;font-size:14px}
.quiet:hover:enabled{background:var(--sunk)}
.danger{background:var(--hold);color:var(--paper)}
.row{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center}
.bare{width:auto;margin:0;padding:0;border:0}
.line{display:flex;flex-wrap:wrap;gap:2px 12px;align-items:center;justify-content:space-between;padding:3px 0}
.sites .line{flex-wrap:nowrap}
.line select{flex:0 1 auto}
.line span{flex:1 1 84px;min-width:84px}
.locked,.managed{padding:4px 12px;border-radius:99px;background:var(--sunk);font-size:13px;color:var(--soft)}
.notes{display:grid;gap:12px;justify-items:start}
.notes .notice{display:grid;gap:10px;width:100%}
.dial{display:grid;gap:2px;margin:0;padding:0;border:0}
.dial legend{float:left;margin-bottom:4px;padding:0}
.dial label{display:flex;gap:9px;align-items:baseline;margin:0 -8px;padding:5px 8px;border-radius:8px}
.dial label:hover{background:var(--sunk)}
.dial input{margin:0;translate:0 1px;accent-color:var(--act)}
.dial b{margin-right:8px}
.dial small{font-size:13px;color:var(--soft)}
.dial .plain{justify-self:start;margin-top:4px}
.roles{margin-top:8px;padding-top:16px;border-top:1px solid var(--line)}
.find{display:grid;gap:6px}
.family{border-top:1px solid var(--line);padding-top:10px}
.family>summary,.family[open]>summary{display:flex;gap:10px;align-items:baseline;justify-content:space-between;width:auto;color:var(--ink);font-size:15px}
.family>summary::before{content:"";flex:none;width:7px;height:7px;margin-right:2px;border:solid var(--soft);border-width:0 2px 2px 0;rotate:-45deg}
.family[open]>summary::before{rotate:45deg}
.family>summary h3{margin-right:auto}
.count{font-size:13px;font-weight:400;color:var(--soft)}
.habit{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:4px 12px;align-items:center;padding:10px 0 0 18px}
.habit>p,.habit>details{grid-column:1/-1}
.samples{display:grid;gap:8px;margin-top:4px}
.samples ul{grid-template-columns:max-content minmax(0,1fr)}
.samples li{display:grid;grid-column:1/-1;grid-template-columns:subgrid;gap:4px 10px;align-items:baseline}
.samples small{grid-column:2;color:var(--soft)}
.samples p{padding:6px 10px;border-radius:8px;background:var(--sunk);color:var(--ink);font-size:14px;white-space:pre-wrap}
.level{justify-self:start;padding:1px 9px;border:1px solid currentColor;border-radius:99px;font-size:12px;font-weight:600;white-space:nowrap;color:var(--act)}
.level[data-level=hold]{color:var(--hold)}
.level[data-level=tip]{color:var(--tip)}
.sites,.lists{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(260px,100%),1fr));gap:16px 40px}
.lists{grid-template-columns:repeat(auto-fit,minmax(min(190px,100%),1fr));gap:20px;align-items:start}
.phrases{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:8px;align-content:start}
.phrases label{font-weight:600}
.phrases label,.phrases ul,.phrases p{grid-column:1/-1}
.chips{display:flex;flex-wrap:wrap;gap:6px}
.chips li{display:flex;gap:2px;align-items:center;max-width:100%;padding:1px 2px 1px 10px;border-radius:99px;background:var(--sunk);font-size:14px}
.chips span{overflow-wrap:anywhere}
.chips button{width:24px;height:24px;padding:0;border:0;border-radius:99px;background:none;color:var(--soft)}
.chips button:hover{background:var(--line);color:var(--ink)}
.try{display:grid;gap:6px;padding-top:16px;border-top:1px solid var(--line)}
.try label{font-weight:600}
.said{display:grid;gap:10px;min-height:96px;align-content:start}
.said li{padding-left:11px;border-left:2px solid var(--line)}
.budget{width:100%;max-width:240px;margin-top:8px}
.plainly{gap:6px;margin-top:8px;padding-left:18px;list-style:disc;color:var(--soft);font-size:14px}
.picture{display:grid;gap:16px;padding-top:16px;border-top:1px solid var(--line)}
.bars{display:grid;gap:6px;margin:0}
.bars figcaption{font-weight:600}
.bars svg{width:100%;height:auto;overflow:visible}
.bars text{fill:var(--soft);font-size:12px}
.grid path{stroke:var(--line);fill:none}
.kind-0{fill:var(--a);--dot:var(--a)}
.kind-1{fill:var(--b);--dot:var(--b)}
.kind-2{fill:var(--c);--dot:var(--c)}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;font-size:13px;color:var(--soft)}
.key::before{content:"";display:inline-block;width:10px;height:10px;margin-right:6px;border-radius:3px;background:var(--dot);forced-color-adjust:none}
table{border-collapse:collapse;font-size:13px}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:3px 16px 3px 0;border-bottom:1px solid var(--line);text-align:left;font-variant-numeric:tabular-nums;white-space:nowrap}
tbody th{font-weight:400}
.shares{display:grid;gap:12px;width:100%;margin:0}
.shares dd{display:grid;gap:4px;margin:0;color:var(--soft)}
.shares svg{width:100%;max-width:420px;height:8px}
.whole{fill:var(--sunk)}
.part{fill:var(--a)}
.file{position:relative;display:inline-block;padding:5px 13px;border:1px solid var(--soft);border-radius:99px;font-size:14px}
.file:hover{background:var(--sunk)}
.file:focus-within{outline:2px solid var(--act);outline-offset:2px}
.file input{position:absolute;inset:0;width:100%;opacity:0;cursor:pointer}
.saved{position:fixed;bottom:18px;left:50%;translate:-50%;padding:7px 16px;border-radius:99px;background:var(--ink);color:var(--paper);font-size:14px;box-shadow:var(--shade)}
.saved.notice{border-radius:12px;background:var(--blank);color:var(--on-blank)}
@media (max-width:1020px){
body{grid-template-columns:minmax(0,720px);justify-content:center;padding:0 16px}
nav{position:static;justify-self:stretch;width:auto;padding:20px 0 0}
nav ul{display:flex;flex-wrap:wrap;gap:2px 4px;margin-top:10px}
nav a{margin:0;padding:3px 9px;font-size:14px}
main{grid-column:1;padding-top:18px}
}
@media (max-width:520px){
main>section{padding:18px 16px}
.samples ul,.samples li{grid-template-columns:minmax(0,1fr)}
.samples small{grid-column:1}
.habit{grid-template-columns:minmax(0,1fr);padding-left:0}
.habit select{justify-self:start}
.bars text{font-size:20px}
th,td{padding-right:8px}
th{white-space:normal}
}`;
