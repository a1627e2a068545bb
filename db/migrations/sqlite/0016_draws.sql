CREATE TABLE `draw_entries` (
	`reference` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`applicant` text NOT NULL,
	`resident_id` text,
	`group_id` text,
	`applicant_class` text NOT NULL,
	`priorities` text NOT NULL,
	`people` integer NOT NULL,
	`purpose` text NOT NULL,
	`wishes` text NOT NULL,
	`number` text,
	`edition` integer NOT NULL,
	`told` text NOT NULL,
	`applied_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `draw_entries_once` ON `draw_entries` (`round`,`applicant`);--> statement-breakpoint
CREATE UNIQUE INDEX `draw_entries_number` ON `draw_entries` (`round`,`number`);--> statement-breakpoint
CREATE INDEX `draw_entries_told` ON `draw_entries` (`round`,`told`);--> statement-breakpoint
CREATE INDEX `draw_entries_resident` ON `draw_entries` (`resident_id`);--> statement-breakpoint
CREATE INDEX `draw_entries_group` ON `draw_entries` (`group_id`);--> statement-breakpoint
CREATE TABLE `draw_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`office` text NOT NULL,
	`rooms` text NOT NULL,
	`offer_hours` integer NOT NULL,
	`slots` text NOT NULL,
	`file` text NOT NULL,
	`seed` text NOT NULL,
	`state` text NOT NULL,
	`beacon_value` text,
	`reason` text NOT NULL,
	`next_at` integer,
	`telling` integer NOT NULL,
	`announced_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `draw_rounds_month` ON `draw_rounds` (`month`);--> statement-breakpoint
CREATE INDEX `draw_rounds_next` ON `draw_rounds` (`next_at`);--> statement-breakpoint
CREATE INDEX `draw_rounds_telling` ON `draw_rounds` (`telling`);--> statement-breakpoint
CREATE TABLE `draw_wins` (
	`round` text NOT NULL,
	`entry` text NOT NULL,
	`slot` text NOT NULL,
	`reservation` text,
	PRIMARY KEY(`round`, `entry`, `slot`)
);
--> statement-breakpoint
CREATE INDEX `draw_wins_reservation` ON `draw_wins` (`reservation`);