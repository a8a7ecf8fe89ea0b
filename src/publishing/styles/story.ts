/** A story's page: one column of at most 70 characters, notices and the fact-check box set apart by more than colour. */
export const story = `
.story{max-width:42rem;margin:0 auto}
.story h1{font-size:1.75rem;line-height:1.4;margin:.1rem 0 .75rem}
.story header .sapo{font:600 1.125rem/1.65 var(--serif);margin-bottom:1rem}
.byline{border-top:1px solid var(--line);border-bottom:1px solid var(--line);padding:.6rem 0;margin-bottom:1.5rem;font-size:.9375rem}
.byline p{margin:0;line-height:1.65}
.author{font-weight:700}
.dates{color:var(--soft)}
.byline .mark{font-weight:600;display:inline-block;padding:.1rem 0}
.mark.sound::before{content:"✓";margin-right:.4em}
.mark.open{color:var(--warn)}
.mark.open::before{content:"!";margin-right:.4em;font-weight:800}
.body{font:1.125rem/1.75 var(--serif)}
.body h2,.body h3,.body h4{margin:1.75em 0 .5em;font-size:1.3125rem}
.body h3{font-size:1.1875rem}
.body h4{font-size:1.0625rem}
.body>:first-child{margin-top:0}
.body li{margin-bottom:.35em}
.body li>ul,.body li>ol{margin:.35em 0 0}
blockquote{border-left:.25rem solid var(--accent);padding:.1rem 0 .1rem 1.1rem;margin-left:0;margin-right:0;font-style:italic}
blockquote p:last-child{margin:0}
figure{margin:1.5rem 0}
.story figure img,.story video{width:100%}
figcaption{font:.9063rem/1.6 var(--sans);color:var(--soft);padding-top:.5rem}
.credit::before{content:"— "}
.missing{color:var(--soft);font-style:italic;background:var(--tint);padding:1rem}
.table{overflow-x:auto;margin:1.5rem 0}
table{border-collapse:collapse;min-width:100%;font:.9688rem/1.6 var(--sans)}
th,td{border:1px solid var(--line);padding:.5rem .7rem;text-align:left;vertical-align:top;min-width:6rem}
th{background:var(--tint)}
.question{background:var(--tint);border-left:.25rem solid var(--accent);padding:1rem 1.1rem .2rem;margin-bottom:1.5rem}
.question h2,.body h2.answer,.basis h2,.transcript h2{font:700 1rem/1.5 var(--sans);margin:0 0 .4rem;color:var(--accent)}
.basis,.transcript{border-top:1px solid var(--line);margin-top:2rem;padding-top:1rem;font:1rem/1.65 var(--sans)}
.clip-link a{display:inline-block;padding:.75rem 1.1rem;border:2px solid currentColor;border-radius:.25rem;font-weight:600;text-decoration:none}
.corrections,.notes,.check{padding:1rem 1.1rem .4rem;margin:0 0 1.5rem;font-size:1rem}
.corrections{border:2px solid var(--accent)}
.notes{border-left:.25rem solid var(--line);background:var(--tint)}
.corrections h2,.notes h2,.check h2{font:700 1.0625rem/1.5 var(--sans);margin-bottom:.4rem}
.corrections h2{color:var(--accent)}
.corrections time{color:var(--soft);font-size:.9375rem}
.correction+.correction{border-top:1px solid var(--line);padding-top:1rem}
dt{font-weight:700}
dd{margin:0 0 .6rem}
.notes ul,.check ul{padding-left:1.2rem}
.check{margin:2.5rem 0 1.5rem;border:1px solid var(--line);border-top:.25rem solid var(--warn);background:var(--warn-tint)}
.check.sound{border-top-color:var(--ok);background:var(--ok-tint);color:inherit}
.check .mark{font-weight:700;margin-bottom:.4rem}
.check.sound .mark{color:var(--ok)}
.check.open .mark{color:var(--warn)}
.check.sound .mark::before{content:"✓";margin-right:.4em}
.check.open .mark::before{content:"!";margin-right:.4em;font-weight:800}
.check li p{margin:.15rem 0 .4rem}
.check .edition{color:var(--soft);font-size:.9063rem}
.tags{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin:2rem 0 0;font-size:.9063rem}
.tags li{background:var(--tint);padding:.15rem .7rem;border-radius:1rem}
.more{max-width:42rem;margin-left:auto;margin-right:auto}
@media (min-width:40rem){.story h1{font-size:2.25rem;line-height:1.35}.story header .sapo{font-size:1.25rem}.body{font-size:1.1875rem}}
`
