CREATE TABLE `notice_occurrences` (
	`slug` text NOT NULL,
	`at` integer NOT NULL,
	`told` integer NOT NULL,
	PRIMARY KEY(`slug`, `at`)
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`slug` text PRIMARY KEY NOT NULL,
	`office` text NOT NULL,
	`state` text NOT NULL,
	`edition` integer NOT NULL,
	`content` text NOT NULL,
	`readings` text,
	`urgent` integer NOT NULL,
	`urgent_reason` text NOT NULL,
	`authors` text NOT NULL,
	`edited_by` text NOT NULL,
	`edited_by_name` text NOT NULL,
	`edited_at` integer NOT NULL,
	`note` text NOT NULL,
	`approved_by` text NOT NULL,
	`approved_by_name` text NOT NULL,
	`approved_at` integer,
	`next_at` integer,
	`first_told_at` integer,
	`last_told_at` integer,
	`visible_until` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `notices_due` ON `notices` (`state`,`next_at`);--> statement-breakpoint
CREATE INDEX `notices_told` ON `notices` (`first_told_at`);