/** Home page, shelves and list pages. */
export const lists = `
.teaser h2,.teaser h3{font-size:1.0938rem}
.teaser h2 a,.teaser h3 a{color:inherit;text-decoration:none}
.teaser h2 a:hover,.teaser h3 a:hover{text-decoration:underline}
.teaser .sapo{margin:.3rem 0 .35rem;color:var(--soft);font-size:.9688rem;line-height:1.6}
.cover{display:block}
.cover img{width:100%;aspect-ratio:16/9;object-fit:cover}
.lead{padding-bottom:1.25rem;border-bottom:1px solid var(--line)}
.lead .cover{margin:0 -1rem .75rem}
.lead h2{font-size:1.625rem;line-height:1.4}
.lead .sapo{font-size:1.0625rem}
.card{display:grid;grid-template-columns:minmax(0,1fr);gap:0 1rem;padding:1rem 0;border-bottom:1px solid var(--line)}
.card:has(.cover){grid-template-columns:minmax(0,1fr) 7rem}
.card .cover{order:2}
.card .cover img{aspect-ratio:4/3}
.card .sapo{display:-webkit-box;-webkit-line-clamp:3;-webkit-box-orient:vertical;overflow:hidden}
.line{padding:.75rem 0;border-bottom:1px solid var(--line)}
.line h3,.line h2{font-size:1.0313rem;font-weight:600}
.shelf{margin-top:2rem}
.shelf-title{font:700 1.125rem/1.5 var(--sans);border-bottom:2px solid var(--accent);padding-bottom:.3rem}
.shelf-title a{color:var(--accent);text-decoration:none}
.shelf-title a::after{content:" ›"}
.shelf-title a:hover{text-decoration:underline}
.list-head{border-bottom:2px solid var(--accent);display:flex;flex-wrap:wrap;gap:0 1.5rem;align-items:baseline;justify-content:space-between;padding-bottom:.3rem}
.list-head h1{font-size:1.625rem}
.list-head p{margin:0;font-size:.9375rem}
.list{max-width:48rem}
.list .corrections{margin-top:1rem}
.paging{display:flex;flex-wrap:wrap;gap:.75rem;padding:1.5rem 0}
.paging a{padding:.6rem 1rem;border:1px solid var(--line);border-radius:.25rem;text-decoration:none;font-weight:600}
.paging a:hover{border-color:currentColor}
@media (max-width:39.99rem){.front-top .card:has(.cover) .sapo,.cards .card:has(.cover) .sapo{display:none}}
@media (min-width:40rem){.card:has(.cover){grid-template-columns:minmax(0,1fr) 12rem}.card .cover img{aspect-ratio:16/9}.list .card{padding:1.25rem 0}.list h2{font-size:1.3125rem}
.cards .shelf-items,.front-top{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 2rem}
.cards .card,.front-top .card{grid-template-columns:minmax(0,1fr);align-content:start}
.cards .card .cover,.front-top .card .cover{order:0;margin-bottom:.6rem}
.lines .shelf-items{columns:2;column-gap:2rem}.lines .line{break-inside:avoid}
.lead .cover{margin:0 0 1rem}}
@media (min-width:60rem){.front{display:grid;grid-template-columns:minmax(0,2.2fr) minmax(0,1fr);gap:0 2.5rem}
.front-side{border-left:1px solid var(--line);padding-left:2.5rem}
.front-side .shelf:first-child{margin-top:0}
.front-side .shelf-items{columns:1}
.lead h2{font-size:2.125rem;line-height:1.35}
.cards .shelf-items{grid-template-columns:repeat(4,minmax(0,1fr))}
.cards .card{border-bottom:0}}
`
