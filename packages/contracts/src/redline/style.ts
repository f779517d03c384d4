/** What a redline adds to the style of a contract: marks that need no colour. */
export const REDLINE_STYLE = `
ins{color:#0b5d2a;background:#e7f6ec;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:2px}
del{color:#8a1c1c;background:#fbeaea;text-decoration:line-through}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}
.label{display:inline-block;font:600 .7rem/1.5 "Helvetica Neue",Arial,"Noto Sans","Noto Sans CJK SC",sans-serif;letter-spacing:.02em;border:1px solid currentColor;border-radius:2px;padding:0 .4rem;margin:0 .5rem;vertical-align:middle}
.stub{color:var(--soft);font-size:.88rem;border-left:3px double var(--rule);padding:.1rem 0 .1rem .9rem}
.versions{margin:.6rem 0 0;font-size:.82rem;color:var(--soft)}
nav{background:var(--wash);border:1px solid var(--rule);padding:.6rem 1.2rem 1rem;margin-bottom:2rem}
nav h2{margin-top:.6rem}
nav ol{margin:0;padding-left:1.4rem;font-size:.9rem}
nav a{color:inherit}
main:has(.columns){max-width:84rem}
.columns{table-layout:fixed;font-size:1em}
th{vertical-align:top;overflow-wrap:break-word}
th[scope=row]{width:7.5rem;word-break:keep-all}
.columns>tbody>tr>*{padding:.1rem 1.2rem .1rem 0;border:0;background:none}
.columns td :is(th,td){padding-inline:.45rem;min-width:4.5rem;overflow-wrap:break-word}
.columns td bdi{overflow-wrap:anywhere}
.columns>tbody>tr{break-inside:auto}
.columns .provision{break-inside:auto}
.deleted>.number{text-decoration:line-through}
@media print{nav a{text-decoration:none}ins,del{color:inherit}}
`.trim();
