/** The style of the HTML: one column for reading, A4 for print. */
export const STYLE = `
:root{--ink:#1b2430;--soft:#5b6675;--rule:#d9dee5;--wash:#f5f7f9;--accent:#1f5f5b;--open:#fff1c2}
*{box-sizing:border-box}
body{margin:0;background:#e9edf1;color:var(--ink);font:15.5px/1.65 Georgia,"Noto Serif","Noto Serif CJK SC","Songti SC","Source Han Serif SC",SimSun,serif;-webkit-print-color-adjust:exact;print-color-adjust:exact}
html[lang|="zh"] body{line-height:1.8}
html[lang="ja"] body{font-family:"Hiragino Mincho ProN","Yu Mincho","Noto Serif CJK JP","MS PMincho",serif;line-height:1.8}
html[lang="ko"] body{font-family:AppleMyungjo,"Noto Serif CJK KR",Batang,serif;word-break:keep-all}
html[lang="th"] body{font-family:Thonburi,"Noto Serif Thai","Leelawadee UI",Tahoma,serif;line-height:1.9}
html[lang="ar"] body{font-family:"Geeza Pro","Noto Naskh Arabic","Traditional Arabic",serif;line-height:1.9}
:lang(ar) :is(h1,h2,.under){letter-spacing:0}
main{text-autospace:normal}
main{max-width:52rem;margin:2rem auto;padding:3.5rem 4rem;background:#fff;border-radius:3px;box-shadow:0 1px 4px rgba(27,36,48,.14)}
main:has(.pair){max-width:84rem}
header{border-bottom:2px solid var(--accent);padding-bottom:1.1rem;margin-bottom:1.6rem}
h1{font-size:1.95rem;line-height:1.25;margin:.35rem 0 0;font-weight:700;letter-spacing:-.005em;overflow-wrap:anywhere}
.under,.role,dt,th,h2,h3 .number,.tag,footer,.line span{font-family:"Helvetica Neue",Arial,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
.under{margin:0;color:var(--accent);font-size:.82rem;letter-spacing:.03em}
h2{font-size:.86rem;font-weight:700;letter-spacing:.07em;text-transform:uppercase;color:var(--accent);margin:2.4rem 0 .7rem}
h3{font-size:1.16rem;line-height:1.35;margin:2.2rem 0 .6rem;padding-top:1.1rem;border-top:1px solid var(--rule);break-after:avoid;overflow-wrap:anywhere}
h3 .number{font-size:.82rem;font-weight:600;color:var(--accent);margin-inline-end:.5rem}
.tag{float:inline-end;max-width:40%;font-size:.7rem;font-weight:400;color:var(--soft);background:var(--wash);border:1px solid var(--rule);border-radius:2px;padding:.05rem .45rem;margin-top:.2rem}
.provision{display:grid;grid-template-columns:3rem 1fr;break-inside:avoid}
.provision>.number{color:var(--soft);font-variant-numeric:tabular-nums}
p{margin:0 0 .7rem;overflow-wrap:anywhere}
b{font-weight:600}
dl{margin:0;border-top:1px solid var(--rule)}
dl div{display:grid;grid-template-columns:12rem 1fr;gap:1rem;padding:.45rem 0;border-bottom:1px solid var(--rule)}
dt{color:var(--soft);font-size:.82rem;padding-top:.15rem}
dd{margin:0;overflow-wrap:anywhere}
dd b{font-weight:500}
table{width:100%;border-collapse:collapse;margin:.2rem 0 1rem;font-size:.93em;font-variant-numeric:tabular-nums}
dl+table{margin-top:1.4rem}
.provision+table{width:calc(100% - 3rem);margin-inline-start:3rem}
th{text-align:start;font-size:.78rem;font-weight:600;color:var(--soft);background:var(--wash);border-bottom:1px solid var(--rule);padding:.45rem .7rem}
td{vertical-align:top;border-bottom:1px solid var(--rule);padding:.45rem .7rem;overflow-wrap:anywhere}
td{min-width:4.5rem}
td:first-child{min-width:6.5rem}
td b{font-weight:500}
tr{break-inside:avoid}
.note{color:var(--soft);font-size:.88rem;border-inline-start:3px solid var(--rule);padding-block:.1rem;padding-inline-start:.9rem;margin:1rem 0}
mark{background:var(--open);border-bottom:1px dashed #b98900;padding:0 .25rem}
.signatures{display:grid;grid-template-columns:1fr 1fr;gap:3rem;break-inside:avoid;margin-bottom:2rem}
.role{margin:0;font-size:.82rem;color:var(--soft)}
.known{margin:0 0 .2rem;font-size:.88rem}
.known span{color:var(--soft)}
.line{border-bottom:1px solid var(--ink);height:3.2rem;display:flex;align-items:flex-end;margin:0 0 .35rem}
.line span{font-size:.74rem;color:var(--soft);padding-bottom:.15rem}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:3rem}
.pair>div{min-width:0}
.pair dl div{grid-template-columns:7.5rem 1fr}
.pair .signatures{grid-template-columns:1fr}
footer{max-width:52rem;margin:0 auto 2rem;color:var(--soft);font-size:.74rem;text-align:center;overflow-wrap:anywhere}
@media (max-width:46rem){main{margin:0;padding:1.6rem 1.2rem}dl div,.pair,.signatures{grid-template-columns:1fr;gap:.2rem}.provision{grid-template-columns:2.4rem 1fr}}
@page{size:A4;margin:20mm 18mm 22mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt Arial,sans-serif;color:#5b6675}@bottom-center{font:6.5pt Arial,sans-serif;color:#5b6675}}
@media print{body{background:#fff;font-size:10.5pt}main{max-width:none;margin:0;padding:0;box-shadow:none}footer{display:none}}
`.trim();
