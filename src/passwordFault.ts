/** Characters that a password has at least (NIST SP 800-63B asks for 8 or more; people here decide what is published). */
export const LEAST_PASSWORD_CHARACTERS = 12

/**
 * Why a password can't be set, in Vietnamese, or null when it can (decision 0008). `isOwn`: it is the account of whoever sets it, or the
 * holder of a reset link does; a new account's first password is its maker's to set.
 */
export const passwordFault = ({ password, isOwn }: { password: unknown; isOwn: boolean }): string | null => {
  if (!isOwn) {
    return 'Không ai đặt mật khẩu cho người khác. Hãy vào trang đăng nhập, chọn “Quên mật khẩu” và nhập thư điện tử của người đó: liên kết đặt lại được gửi đến chính họ.'
  }
  const isLong = typeof password === 'string' && [...password].length >= LEAST_PASSWORD_CHARACTERS
  return isLong ? null : `Mật khẩu phải có ít nhất ${LEAST_PASSWORD_CHARACTERS} ký tự.`
}
