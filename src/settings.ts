import { z } from 'zod'

/** One setting: how its text is read, what it must look like (Vietnamese, follows "phải là"), and a sentence on its use. */
interface Setting<Schema extends z.ZodType = z.ZodType> {
  schema: Schema
  expects: string
  about: { vi: string; en: string }
  /** What the README shows as the value used when nothing is set. */
  shownDefault: string
}

const integer = ({ least, most }: { least: number; most: number }) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(least).max(most))

const isOrigin = (text: string) => URL.canParse(text) && ['', '/'].includes(new URL(text).pathname)

/** Every setting the program reads from its environment: the README's table and `.env.example` are tested against this list. */
export const SETTINGS = {
  APP_ENV: {
    schema: z.enum(['demo', 'production']).default('demo'),
    expects: '"demo" hoặc "production"',
    about: {
      vi: 'Chế độ chạy: "demo" nạp toà soạn mẫu và chỉ nghe trên máy này, "production" là toà soạn thật.',
      en: 'How it runs: "demo" loads a sample newsroom and listens on this machine only, "production" is the real newsroom.',
    },
    shownDefault: 'demo',
  },
  PORT: {
    schema: integer({ least: 1, most: 65535 }).default(3000),
    expects: 'một số nguyên từ 1 đến 65535',
    about: { vi: 'Cổng mà máy chủ nghe.', en: 'Port the server listens on.' },
    shownDefault: '3000',
  },
  HOST: {
    schema: z.string().min(1).optional(),
    expects: 'một địa chỉ mạng của máy này',
    about: {
      vi: 'Địa chỉ mạng mà máy chủ nghe; toà soạn mẫu chỉ nghe trên máy này.',
      en: "Network address the server listens on; a demo takes this machine's own only.",
    },
    shownDefault: '127.0.0.1; 0.0.0.0 in production',
  },
  PUBLIC_URL: {
    schema: z
      .string()
      .refine(isOrigin)
      .pipe(z.url({ protocol: /^https?$/ }))
      .transform((text) => new URL(text).origin)
      .optional(),
    expects: 'một địa chỉ http(s) không có đường dẫn, ví dụ https://toasoan.example.vn',
    about: {
      vi: 'Địa chỉ mà bạn đọc và toà soạn mở trong trình duyệt.',
      en: 'Address that readers and the newsroom open in their browsers; cookies and forms are accepted from it only.',
    },
    shownDefault: 'http://localhost:PORT; required in production',
  },
  DATA_DIR: {
    schema: z.string().min(1).default('./data'),
    expects: 'một thư mục ghi được',
    about: {
      vi: 'Thư mục của cơ sở dữ liệu, mốc kiểm soát, khoá bí mật và tệp dẫn xuất.',
      en: 'Folder of the database, checkpoints, secrets and derived files.',
    },
    shownDefault: './data',
  },
  MEDIA_DIR: {
    schema: z.string().min(1).default('./media'),
    expects: 'một thư mục ghi được',
    about: {
      vi: 'Thư mục của ảnh, clip và tài liệu tải lên.',
      en: 'Folder of uploaded pictures, clips and documents.',
    },
    shownDefault: './media',
  },
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)$/)
      .optional(),
    expects: '"file:…" (SQLite) hoặc "mongodb://…"',
    about: {
      vi: 'Cơ sở dữ liệu: tệp SQLite trên máy này hoặc cụm MongoDB (replica set).',
      en: 'Database: a SQLite file on this machine, or a MongoDB replica set shared by several machines.',
    },
    shownDefault: 'file:DATA_DIR/newsroom.db; required in production',
  },
  PAYLOAD_SECRET: {
    schema: z.string().min(1).optional(),
    expects: 'một chuỗi ngẫu nhiên',
    about: {
      vi: 'Khoá ký phiên đăng nhập; trong production dài ít nhất 32 ký tự, mọi máy dùng chung một khoá.',
      en: 'Key that signs sessions; at least 32 characters in production, the same on every machine.',
    },
    shownDefault: 'made at first start in DATA_DIR/secret; required with MongoDB in production',
  },
  SMTP_URL: {
    schema: z
      .string()
      .regex(/^smtps?:\/\/.+$/)
      .optional(),
    expects: 'một địa chỉ smtp:// hoặc smtps://',
    about: {
      vi: 'Máy chủ gửi thư.',
      en: 'Mail server; without it a demo sends no mail, and notices stay in the panel.',
    },
    shownDefault: 'none; required in production',
  },
  MAIL_FROM: {
    schema: z.email().default('toasoan@localhost.localdomain'),
    expects: 'một địa chỉ thư điện tử',
    about: { vi: 'Người gửi ghi trên thư.', en: 'Sender of the mail.' },
    shownDefault: 'toasoan@localhost.localdomain; required in production',
  },
  COORDINATOR_EMAIL: {
    schema: z.email().optional(),
    expects: 'một địa chỉ thư điện tử',
    about: {
      vi: 'Hộp thư của Tổ công tác phối hợp, nơi nhận mốc kiểm soát hằng ngày của sổ sự kiện.',
      en: "Mailbox of the joint working group; receives the event log's daily checkpoints.",
    },
    shownDefault: 'none; required in production',
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    expects: 'fatal, error, warn, info, debug, trace hoặc silent',
    about: { vi: 'Mức ghi nhật ký.', en: 'How much is logged.' },
    shownDefault: 'info',
  },
  CACHE_BYTES: {
    schema: integer({ least: 0, most: 8 * 1024 ** 3 }).default(64 * 1024 ** 2),
    expects: 'một số byte từ 0 đến 8589934592',
    about: {
      vi: 'Bộ nhớ (byte) dành cho trang và nguồn tin đã dựng sẵn.',
      en: 'Memory in bytes for ready pages and feeds.',
    },
    shownDefault: '67108864',
  },
  TRUST_PROXY: {
    schema: integer({ least: 0, most: 10 }).default(0),
    expects: 'số máy trung gian, từ 0 đến 10',
    about: {
      vi: 'Số máy trung gian (proxy) đứng trước máy chủ mà địa chỉ người gửi được tin.',
      en: "Number of proxies in front whose word on the client's address is trusted.",
    },
    shownDefault: '0',
  },
} satisfies Record<string, Setting>

export type SettingName = keyof typeof SETTINGS
