/**
 * What stands as the description of a picture until somebody writes one: the media data store takes no file without, and a manuscript may
 * bring none. No edition is frozen with it, for there it could no longer change.
 */
export const MISSING_ALT = 'Chưa có mô tả ảnh'
