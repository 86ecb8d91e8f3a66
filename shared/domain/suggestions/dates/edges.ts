/**
 * Letters and figures, to stand inside a class of a regular expression with the flag `u`. `\p{L}` names them in some 650 ranges: a
 * pattern that looks at its edges with it takes half a millisecond until it runs for the first time, and there are dozens.
 * These few do the same for what borders on a date: exact as far as Armenian, beyond by blocks of the scripts that are written today.
 */
export const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4' +
  '\\u02ec\\u02ee\\u0370-\\u0374\\u0376-\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481' +
  '\\u048a-\\u0559\\u0560-\\u0588\\u05d0-\\u05f2\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u06fc\\u06ff' +
  '\\u0710-\\u0963\\u0966-\\u0e3e\\u0e40-\\u0e4e\\u0e50-\\u0e59\\u0e81-\\u0f00\\u0f20-\\u0f33\\u0f40-\\u0fbc' +
  '\\u1000-\\u1049\\u1050-\\u10fa\\u10fc-\\u135a\\u1369-\\u138f\\u13a0-\\u13fd\\u1401-\\u166c\\u166f-\\u169a' +
  '\\u16a0-\\u16ea\\u16ee-\\u1731\\u1740-\\u17d3\\u17d7\\u17dc-\\u17f9\\u1810-\\u193f\\u1946-\\u19da' +
  '\\u1a00-\\u1bfb\\u1c00-\\u1cbf\\u1ce9-\\u1fbc\\u1fbe\\u1fc2-\\u1fcc\\u1fd0-\\u1fdb\\u1fe0-\\u1fec' +
  '\\u1ff2-\\u1ffc\\u2c00-\\u2ce4\\u2ceb-\\u2cf1\\u2d00-\\u2dff\\u3005-\\u3007\\u3031-\\u3035\\u303b-\\u303c' +
  '\\u3041-\\u309a\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf' +
  '\\u4e00-\\ua48c\\ua4d0-\\ua4fd\\ua500-\\ua60c\\ua610-\\ua66e\\ua67f-\\ua6ef\\ua717-\\uabff\\uac00-\\ud7fb' +
  '\\uf900-\\ufb28\\ufb2a-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a' +
  '\\uff66-\\uffdc' +
  '\\u{20000}-\\u{3ffff}';

export const LETTERS_AND_FIGURES = `${LETTERS}\\d\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\uff10-\\uff19`;
