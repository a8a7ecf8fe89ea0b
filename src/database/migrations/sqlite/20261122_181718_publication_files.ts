import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` ADD \`files_key\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`corrected_at\` text;`)
  await db.run(sql`CREATE INDEX \`publications_corrected_at_idx\` ON \`publications\` (\`corrected_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`publications_corrected_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`files_key\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`corrected_at\`;`)
}
