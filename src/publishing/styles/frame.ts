/** Masthead, navigation, footer. */
export const frame = `
.masthead{border-top:.3rem solid var(--accent);border-bottom:1px solid var(--line);margin-bottom:1.25rem}
.masthead .wrap{padding-top:.75rem;padding-bottom:.5rem}
.brand{font:700 1.375rem/1.5 var(--serif);margin:0;letter-spacing:-.005em}
.brand a{color:var(--accent);text-decoration:none;display:inline-block}
.tagline{margin:0;color:var(--soft);font-size:.875rem;line-height:1.5}
.masthead nav{border-top:1px solid var(--line);overflow-x:auto;scrollbar-width:thin}
.masthead nav ul{display:flex;gap:0 1.25rem;list-style:none;margin:0 auto;padding:0 1rem;max-width:72rem}
.masthead nav a{display:block;padding:.6rem 0;color:var(--ink);text-decoration:none;font-size:.9375rem;line-height:1.5;font-weight:600;white-space:nowrap}
.masthead nav a:hover{color:var(--accent);text-decoration:underline}
.masthead nav [aria-current]{color:var(--accent);box-shadow:inset 0 -.2rem var(--accent)}
.foot{margin-top:3rem;border-top:.3rem solid var(--accent);background:var(--tint);font-size:.9375rem}
.foot .wrap{padding-top:1.5rem;padding-bottom:2rem}
.foot-name{font:700 1.125rem/1.5 var(--serif);margin:0}
.foot ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0;margin:0}
.foot ul a{display:inline-block;padding:.3rem 0;color:var(--ink)}
@media (min-width:60rem){.masthead nav{overflow:visible}.masthead nav ul{flex-wrap:wrap}.masthead nav a{padding:.4rem 0;font-size:.9063rem;font-weight:500}.masthead nav li:nth-child(-n+3) a{font-weight:700}.brand{font-size:2rem}.masthead .wrap{padding-top:1.25rem;padding-bottom:.75rem}}
`
