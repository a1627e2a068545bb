CREATE TABLE `procedure_applications` (
	`reference` text PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`procedure` text NOT NULL,
	`version` integer NOT NULL,
	`owner` text NOT NULL,
	`answers` text NOT NULL,
	`typed` text NOT NULL,
	`channel` text NOT NULL,
	`state` text NOT NULL,
	`office` text NOT NULL,
	`edition` integer NOT NULL,
	`submitted_at` integer NOT NULL,
	`decided_at` integer,
	`kept_until` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `procedure_applications_draft` ON `procedure_applications` (`draft_id`);--> statement-breakpoint
CREATE INDEX `procedure_applications_owner` ON `procedure_applications` (`owner`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `procedure_applications_queue` ON `procedure_applications` (`office`,`state`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `procedure_applications_kept` ON `procedure_applications` (`kept_until`);--> statement-breakpoint
CREATE TABLE `procedure_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`owner` text NOT NULL,
	`procedure` text NOT NULL,
	`version` integer NOT NULL,
	`typed` text NOT NULL,
	`edition` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `procedure_drafts_owner` ON `procedure_drafts` (`owner`,`procedure`);--> statement-breakpoint
CREATE INDEX `procedure_drafts_expiry` ON `procedure_drafts` (`expires_at`);--> statement-breakpoint
CREATE TABLE `procedure_events` (
	`reference` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`act` text NOT NULL,
	`by` text NOT NULL,
	`details` text NOT NULL,
	PRIMARY KEY(`reference`, `number`)
);
