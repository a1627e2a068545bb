CREATE TABLE `facility_group_members` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`resident_id` text NOT NULL,
	`name` text NOT NULL,
	`joined_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `facility_group_members_once` ON `facility_group_members` (`group_id`,`resident_id`);--> statement-breakpoint
CREATE INDEX `facility_group_members_resident` ON `facility_group_members` (`resident_id`);--> statement-breakpoint
CREATE TABLE `facility_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`reading` text NOT NULL,
	`activity` text NOT NULL,
	`people` integer NOT NULL,
	`class` text NOT NULL,
	`representative_id` text,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`priorities` text NOT NULL,
	`requested_at` integer NOT NULL,
	`renewal_asked_at` integer,
	`valid_until` text,
	`reminded_at` integer,
	`closed_at` integer,
	`code_hash` text,
	`code_until` integer,
	`sent_as` text,
	`edition` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `facility_groups_code` ON `facility_groups` (`code_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `facility_groups_sent` ON `facility_groups` (`sent_as`);--> statement-breakpoint
CREATE INDEX `facility_groups_representative` ON `facility_groups` (`representative_id`);--> statement-breakpoint
CREATE INDEX `facility_groups_state` ON `facility_groups` (`state`,`valid_until`);--> statement-breakpoint
CREATE INDEX `facility_groups_closed` ON `facility_groups` (`closed_at`);--> statement-breakpoint
CREATE TABLE `facility_users` (
	`resident_id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`class` text NOT NULL,
	`place` text NOT NULL,
	`priorities` text NOT NULL,
	`valid_until` text NOT NULL,
	`declared_at` integer NOT NULL,
	`shown_at` integer,
	`shown_by` text,
	`reminded_at` integer,
	`edition` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `facility_users_code` ON `facility_users` (`code`);--> statement-breakpoint
CREATE INDEX `facility_users_until` ON `facility_users` (`valid_until`);