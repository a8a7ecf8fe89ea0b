/** What stands as the rights of a picture that a manuscript brought without a word on them: nothing is published on it. */
export const MISSING_RIGHTS = 'Chưa ghi: ảnh lấy từ bản thảo.'
