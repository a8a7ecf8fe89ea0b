import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`sapo\` text,
  	\`body\` text,
  	\`bylines\` text DEFAULT '[]',
  	\`topics\` text DEFAULT '[]',
  	\`provisions\` text DEFAULT '[]',
  	\`rev\` numeric,
  	\`stage\` text,
  	\`live\` text,
  	\`moves\` numeric,
  	\`created_by\` text,
  	\`people_key\` text,
  	\`authors_key\` text,
  	\`saved_by\` text,
  	\`saved_at\` text,
  	\`writers\` text,
  	\`vouched\` text,
  	\`assignees\` text,
  	\`desk\` text,
  	\`embargo\` text,
  	\`edition\` text,
  	\`editions\` text,
  	\`checked\` text,
  	\`round\` numeric,
  	\`requests\` text,
  	\`cleared\` text,
  	\`live_edition\` text,
  	\`schedule\` text,
  	\`publish_at\` text,
  	\`sign_offs\` text,
  	\`redactions\` text,
  	\`erasure\` text,
  	\`pending\` text,
  	\`pending_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_stage_idx\` ON \`articles\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`articles_live_idx\` ON \`articles\` (\`live\`);`)
  await db.run(sql`CREATE INDEX \`articles_publish_at_idx\` ON \`articles\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_pending_since_idx\` ON \`articles\` (\`pending_since\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`answers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`question\` text,
  	\`body\` text,
  	\`as_of\` text,
  	\`provisions\` text DEFAULT '[]',
  	\`bylines\` text DEFAULT '[]',
  	\`topics\` text DEFAULT '[]',
  	\`rev\` numeric,
  	\`stage\` text,
  	\`live\` text,
  	\`moves\` numeric,
  	\`created_by\` text,
  	\`people_key\` text,
  	\`authors_key\` text,
  	\`saved_by\` text,
  	\`saved_at\` text,
  	\`writers\` text,
  	\`vouched\` text,
  	\`assignees\` text,
  	\`desk\` text,
  	\`embargo\` text,
  	\`edition\` text,
  	\`editions\` text,
  	\`checked\` text,
  	\`round\` numeric,
  	\`requests\` text,
  	\`cleared\` text,
  	\`live_edition\` text,
  	\`schedule\` text,
  	\`publish_at\` text,
  	\`sign_offs\` text,
  	\`redactions\` text,
  	\`erasure\` text,
  	\`pending\` text,
  	\`pending_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`answers_stage_idx\` ON \`answers\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`answers_live_idx\` ON \`answers\` (\`live\`);`)
  await db.run(sql`CREATE INDEX \`answers_publish_at_idx\` ON \`answers\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`answers_pending_since_idx\` ON \`answers\` (\`pending_since\`);`)
  await db.run(sql`CREATE INDEX \`answers_updated_at_idx\` ON \`answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`answers_created_at_idx\` ON \`answers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`clips\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`sapo\` text,
  	\`media_id\` text,
  	\`embed\` text,
  	\`master_sha256\` text,
  	\`duration_seconds\` numeric,
  	\`poster_id\` text,
  	\`captions_id\` text,
  	\`transcript\` text,
  	\`rights\` text,
  	\`consent\` text,
  	\`bylines\` text DEFAULT '[]',
  	\`topics\` text DEFAULT '[]',
  	\`rev\` numeric,
  	\`stage\` text,
  	\`live\` text,
  	\`moves\` numeric,
  	\`created_by\` text,
  	\`people_key\` text,
  	\`authors_key\` text,
  	\`saved_by\` text,
  	\`saved_at\` text,
  	\`writers\` text,
  	\`vouched\` text,
  	\`assignees\` text,
  	\`desk\` text,
  	\`embargo\` text,
  	\`edition\` text,
  	\`editions\` text,
  	\`checked\` text,
  	\`round\` numeric,
  	\`requests\` text,
  	\`cleared\` text,
  	\`live_edition\` text,
  	\`schedule\` text,
  	\`publish_at\` text,
  	\`sign_offs\` text,
  	\`redactions\` text,
  	\`erasure\` text,
  	\`pending\` text,
  	\`pending_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`clips_media_idx\` ON \`clips\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`clips_poster_idx\` ON \`clips\` (\`poster_id\`);`)
  await db.run(sql`CREATE INDEX \`clips_captions_idx\` ON \`clips\` (\`captions_id\`);`)
  await db.run(sql`CREATE INDEX \`clips_stage_idx\` ON \`clips\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`clips_live_idx\` ON \`clips\` (\`live\`);`)
  await db.run(sql`CREATE INDEX \`clips_publish_at_idx\` ON \`clips\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`clips_pending_since_idx\` ON \`clips\` (\`pending_since\`);`)
  await db.run(sql`CREATE INDEX \`clips_updated_at_idx\` ON \`clips\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`clips_created_at_idx\` ON \`clips\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`sapo\` text,
  	\`body\` text,
  	\`bylines\` text DEFAULT '[]',
  	\`topics\` text DEFAULT '[]',
  	\`rev\` numeric,
  	\`stage\` text,
  	\`live\` text,
  	\`moves\` numeric,
  	\`created_by\` text,
  	\`people_key\` text,
  	\`authors_key\` text,
  	\`saved_by\` text,
  	\`saved_at\` text,
  	\`writers\` text,
  	\`vouched\` text,
  	\`assignees\` text,
  	\`desk\` text,
  	\`embargo\` text,
  	\`edition\` text,
  	\`editions\` text,
  	\`checked\` text,
  	\`round\` numeric,
  	\`requests\` text,
  	\`cleared\` text,
  	\`live_edition\` text,
  	\`schedule\` text,
  	\`publish_at\` text,
  	\`sign_offs\` text,
  	\`redactions\` text,
  	\`erasure\` text,
  	\`pending\` text,
  	\`pending_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_stage_idx\` ON \`releases\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`releases_live_idx\` ON \`releases\` (\`live\`);`)
  await db.run(sql`CREATE INDEX \`releases_publish_at_idx\` ON \`releases\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_pending_since_idx\` ON \`releases\` (\`pending_since\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`body\` text,
  	\`bylines\` text DEFAULT '[]',
  	\`rev\` numeric,
  	\`stage\` text,
  	\`live\` text,
  	\`moves\` numeric,
  	\`created_by\` text,
  	\`people_key\` text,
  	\`authors_key\` text,
  	\`saved_by\` text,
  	\`saved_at\` text,
  	\`writers\` text,
  	\`vouched\` text,
  	\`assignees\` text,
  	\`desk\` text,
  	\`embargo\` text,
  	\`edition\` text,
  	\`editions\` text,
  	\`checked\` text,
  	\`round\` numeric,
  	\`requests\` text,
  	\`cleared\` text,
  	\`live_edition\` text,
  	\`schedule\` text,
  	\`publish_at\` text,
  	\`sign_offs\` text,
  	\`redactions\` text,
  	\`erasure\` text,
  	\`pending\` text,
  	\`pending_since\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_stage_idx\` ON \`pages\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`pages_live_idx\` ON \`pages\` (\`live\`);`)
  await db.run(sql`CREATE INDEX \`pages_publish_at_idx\` ON \`pages\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_pending_since_idx\` ON \`pages\` (\`pending_since\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`credit\` text,
  	\`rights\` text NOT NULL,
  	\`rights_until\` text,
  	\`consent\` text DEFAULT 'missing' NOT NULL,
  	\`sha256\` text,
  	\`type\` text,
  	\`duration_seconds\` numeric,
  	\`files\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`stories\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric,
  	\`kind\` text,
  	\`title\` text,
  	\`stage\` text,
  	\`live\` text,
  	\`people_key\` text,
  	\`desk\` text,
  	\`waiting\` text,
  	\`due_at\` text,
  	\`publish_at\` text,
  	\`moved_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_kind_idx\` ON \`stories\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`stories_stage_idx\` ON \`stories\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`stories_live_idx\` ON \`stories\` (\`live\`);`)
  await db.run(sql`CREATE INDEX \`stories_due_at_idx\` ON \`stories\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_moved_at_idx\` ON \`stories\` (\`moved_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_updated_at_idx\` ON \`stories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_created_at_idx\` ON \`stories\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`requests\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`seq\` numeric,
  	\`story\` text,
  	\`kind\` text,
  	\`title\` text,
  	\`unit\` text,
  	\`round\` numeric,
  	\`edition\` text,
  	\`state\` text,
  	\`asked_at\` text,
  	\`due_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`requests_key_idx\` ON \`requests\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`requests_story_idx\` ON \`requests\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`requests_unit_idx\` ON \`requests\` (\`unit\`);`)
  await db.run(sql`CREATE INDEX \`requests_state_idx\` ON \`requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`requests_due_at_idx\` ON \`requests\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`requests_updated_at_idx\` ON \`requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`requests_created_at_idx\` ON \`requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_slug_idx\` ON \`sections\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`label\` text NOT NULL,
  	\`title\` text,
  	\`group\` text,
  	\`plan\` text,
  	\`slug\` text,
  	\`section\` text,
  	\`sensitivity\` text,
  	\`sign_off_unit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`specials\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`label\` text NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`month\` text,
  	\`issue\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`specials_updated_at_idx\` ON \`specials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`specials_created_at_idx\` ON \`specials\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short\` text,
  	\`type\` text,
  	\`parent\` text,
  	\`successors\` text DEFAULT '[]',
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text,
  	\`roles\` text DEFAULT '[]',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`users_person_idx\` ON \`users\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`story\` text,
  	\`kind\` text,
  	\`hash\` text,
  	\`media_key\` text,
  	\`blocks\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_story_idx\` ON \`editions\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`editions_hash_idx\` ON \`editions\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`verdicts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`story\` text,
  	\`edition\` text,
  	\`unit\` text,
  	\`verdict\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`verdicts_story_idx\` ON \`verdicts\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_edition_idx\` ON \`verdicts\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_updated_at_idx\` ON \`verdicts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_created_at_idx\` ON \`verdicts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric,
  	\`previous\` text,
  	\`hash\` text,
  	\`story\` text,
  	\`action_id\` text,
  	\`action\` text,
  	\`at\` text,
  	\`event\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_seq_idx\` ON \`events\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`events_story_idx\` ON \`events\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`events_action_id_idx\` ON \`events\` (\`action_id\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reasons\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`story\` text,
  	\`field\` text,
  	\`salt\` text,
  	\`text\` text,
  	\`erased_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reasons_story_idx\` ON \`reasons\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`reasons_updated_at_idx\` ON \`reasons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reasons_created_at_idx\` ON \`reasons\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`event\` text,
  	\`person\` text,
  	\`kind\` text,
  	\`story\` text,
  	\`unit\` text,
  	\`data\` text,
  	\`recorded_at\` text,
  	\`mail\` text,
  	\`claimed_at\` text,
  	\`mailed_at\` text,
  	\`tries\` numeric,
  	\`rev\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_event_idx\` ON \`notices\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`notices_person_idx\` ON \`notices\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`notices_story_idx\` ON \`notices\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`notices_mail_idx\` ON \`notices\` (\`mail\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric,
  	\`kind\` text,
  	\`live\` text,
  	\`path\` text,
  	\`old_paths_key\` text,
  	\`files_key\` text,
  	\`section\` text,
  	\`order\` numeric,
  	\`first_published_at\` text,
  	\`changed_at\` text,
  	\`corrected_at\` text,
  	\`sort_key\` text,
  	\`publication\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_seq_idx\` ON \`publications\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`publications_kind_idx\` ON \`publications\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`publications_live_idx\` ON \`publications\` (\`live\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_path_idx\` ON \`publications\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`publications_section_idx\` ON \`publications\` (\`section\`);`)
  await db.run(sql`CREATE INDEX \`publications_first_published_at_idx\` ON \`publications\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_corrected_at_idx\` ON \`publications\` (\`corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_sort_key_idx\` ON \`publications\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`cursors\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric,
  	\`rev\` numeric,
  	\`parked\` text,
  	\`read_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`cursors_updated_at_idx\` ON \`cursors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cursors_created_at_idx\` ON \`cursors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`answers\`;`)
  await db.run(sql`DROP TABLE \`clips\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`stories\`;`)
  await db.run(sql`DROP TABLE \`requests\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`specials\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`verdicts\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`reasons\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`cursors\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
