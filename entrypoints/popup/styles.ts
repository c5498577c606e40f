import { COLOURS, DARK, STYLES } from '../../src/ui/styles';

/** The popup, a page of its own. */
export const POPUP_STYLES = `:root{${COLOURS}background:var(--paper)}
@media (prefers-color-scheme:dark){:root{${DARK}}}
${STYLES}
body{width:372px;margin:0;font:inherit}
h1{font-size:13px;color:var(--soft)}
main{display:grid;gap:12px;padding:14px 16px}
.quietly{padding:18px 12px;text-align:center;text-wrap:balance;color:var(--soft)}
.quietly svg{color:var(--act)}
.quietly h2{margin:6px 0 4px;font-size:15px;color:var(--ink)}
.dial{display:grid;gap:2px;margin:0;padding:10px 0 0;border:0;border-top:1px solid var(--line)}
.dial legend{float:left;margin-bottom:4px;padding:0}
.dial label{display:flex;gap:9px;align-items:baseline;margin:0 -8px;padding:4px 8px;border-radius:8px;cursor:pointer}
.dial label:hover{background:var(--sunk)}
.dial input{margin:0;translate:0 1px;accent-color:var(--act)}
.dial b{margin-right:8px}
.dial small{font-size:13px;color:var(--soft)}
main>.plain{justify-self:start}
a.plain:not(:hover){text-decoration:none}
.recognised ul{gap:2px;font-size:13px}
.recognised li{padding-left:20px;border:0;position:relative}
.recognised li::before{content:"✓";position:absolute;left:2px;color:var(--act);font-weight:600}
.recognised [data-found=false]::before{content:"–";color:var(--tip)}
.recognised :empty{display:none}
.recognised p{margin-top:6px}
.wishes{display:flex;gap:18px;margin-top:8px}
.rests{display:grid;gap:6px;justify-items:start;padding-top:2px}
.rests label{display:flex;gap:9px;align-items:baseline;cursor:pointer}
.rests input{margin:0;translate:0 1px;accent-color:var(--act)}
.rests .wishes{margin:0}`;
