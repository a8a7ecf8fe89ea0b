import type { CollectionAfterChangeHook } from 'payload'

const WORDS = {
  create: {
    subject: 'Tài khoản toà soạn của bạn vừa được tạo',
    text: 'Người quản trị đã tạo tài khoản toà soạn cho bạn và biết mật khẩu đầu tiên. Hãy vào trang đăng nhập, chọn “Quên mật khẩu” và đặt mật khẩu của riêng bạn.',
  },
  update: {
    subject: 'Thư điện tử đăng nhập của bạn vừa bị đổi',
    text: 'Tài khoản toà soạn của bạn từ nay đăng nhập bằng địa chỉ thư khác, do người quản trị đổi. Nếu bạn không đề nghị việc này, hãy báo ngay cho Tổng biên tập.',
  },
}

/**
 * Tells the owner what somebody else did to his sign-in: that it was made, or, at the address it had, that it has another one now. Mail that
 * can't be sent is logged and takes nothing back.
 */
export const tellOwner: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (!req.user || req.user.id === doc.id) return doc
  const to = operation === 'create' ? doc.email : previousDoc.email
  if (operation === 'update' && doc.email === previousDoc.email) return doc
  try {
    await req.payload.sendEmail({ to, ...WORDS[operation] })
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'owner of an account was not told', account: doc.id, operation })
  }
  return doc
}
