CREATE TABLE `entry_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`note` text NOT NULL,
	`noted_by` text NOT NULL,
	`noted_at` integer NOT NULL,
	`done_at` integer
);
--> statement-breakpoint
CREATE INDEX `entry_notes_entry` ON `entry_notes` (`kind`,`slug`);--> statement-breakpoint
CREATE TABLE `thesaurus_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	`active` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `trial_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`question` text NOT NULL,
	`locale` text NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`added_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `trial_questions_question` ON `trial_questions` (`question`,`locale`);--> statement-breakpoint
CREATE TABLE `turn_counts` (
	`day` text NOT NULL,
	`locale` text NOT NULL,
	`outcome` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`day`, `locale`, `outcome`)
);
--> statement-breakpoint
CREATE TABLE `turns` (
	`id` text PRIMARY KEY NOT NULL,
	`talk` text NOT NULL,
	`number` integer NOT NULL,
	`locale` text NOT NULL,
	`said` text NOT NULL,
	`reply` text NOT NULL,
	`outcome` text NOT NULL,
	`helpful` integer,
	`settled` text,
	`asked_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `turns_place` ON `turns` (`talk`,`number`);--> statement-breakpoint
CREATE INDEX `turns_expiry` ON `turns` (`expires_at`);--> statement-breakpoint
CREATE INDEX `turns_asked` ON `turns` (`asked_at`);--> statement-breakpoint
ALTER TABLE `questions` ADD `office` text;--> statement-breakpoint
ALTER TABLE `questions` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `questions` ADD `answered_by` text;--> statement-breakpoint
ALTER TABLE `questions` ADD `answered_at` integer;