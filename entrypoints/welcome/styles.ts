import { PAGE_STYLES } from '../../src/ui/settings/styles';

/** The first run, a page of its own: the same look as the options, and more room. */
export const WELCOME_STYLES = `${PAGE_STYLES}
body{grid-template-columns:minmax(0,620px);justify-content:center;padding:0 16px}
main.welcome{grid-column:1;gap:36px;padding:56px 0 72px}
.welcome header{display:grid;gap:4px;justify-items:center;text-align:center}
.welcome header .sign{color:var(--act)}
.welcome h1{margin-top:8px;font-size:26px}
.welcome header p{color:var(--soft);font-style:italic}
.welcome>section{scroll-margin-top:16px}
ol{display:grid;gap:32px;margin:0;padding:0;list-style:none;counter-reset:step}
ol>li{position:relative;display:grid;grid-template-columns:minmax(0,1fr);gap:10px;justify-items:start;padding-left:52px;counter-increment:step}
ol>li::before{content:counter(step);position:absolute;left:0;top:-3px;width:32px;height:32px;border-radius:99px;background:var(--sunk);color:var(--act);font-weight:600;line-height:32px;text-align:center}
.welcome .roles{margin:0;padding:0;border:0}
.welcome .roles legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.welcome .try{padding:0;border:0}
.welcome footer{justify-content:space-between}
@media (max-width:520px){main.welcome{padding-top:28px}ol>li{padding-left:0}ol>li::before{position:static}}`;
