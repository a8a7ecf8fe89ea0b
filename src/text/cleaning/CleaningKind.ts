/**
 * What the cleaner did to a paragraph, or only noticed in it. `seen…` kinds never change a letter: an editor decides.
 *
 * - `page_number` a page number was taken out; `joined_lines` a broken sentence was made whole; `split_lines` line breaks inside
 *   one pasted paragraph became paragraphs; `blank_paragraph` a paragraph without text was dropped
 * - `blanks` NBSP, tabs and the like became spaces; `doubled_blanks` several became one; `outer_blanks` those at the ends went
 * - `decomposed` letters and marks were put together (NFC); `invisible` zero-width characters went; `d_lookalike` Ð, Ɖ became Đ;
 *   `bad_characters` half characters, or marks beyond any script's need
 * - `seen_page_number` looks like a page number but may be a count; `seen_dash_variant` and `seen_tone_variant`: the text writes
 *   the same in two ways (2020-2022 and 2020–2022; hoà and hòa), here in the rarer one
 */
export type CleaningKind =
  | 'page_number'
  | 'joined_lines'
  | 'split_lines'
  | 'blank_paragraph'
  | 'blanks'
  | 'doubled_blanks'
  | 'outer_blanks'
  | 'decomposed'
  | 'invisible'
  | 'd_lookalike'
  | 'bad_characters'
  | 'seen_page_number'
  | 'seen_dash_variant'
  | 'seen_tone_variant'
