CREATE TABLE `evacuation_orders` (
	`id` text PRIMARY KEY NOT NULL,
	`world` text NOT NULL,
	`state` text NOT NULL,
	`content` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_by_name` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`confirmed_by` text NOT NULL,
	`confirmed_by_name` text NOT NULL,
	`reason` text NOT NULL,
	`in_force_at` integer,
	`ended_by_name` text NOT NULL,
	`ended_at` integer,
	`replaces` text NOT NULL,
	`edition` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `evacuation_orders_state` ON `evacuation_orders` (`state`,`ended_at`);--> statement-breakpoint
CREATE TABLE `safety_notices` (
	`id` text PRIMARY KEY NOT NULL,
	`world` text NOT NULL,
	`content` text NOT NULL,
	`posted_by_name` text NOT NULL,
	`posted_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	`edition` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `safety_notices_expiry` ON `safety_notices` (`expires_at`);--> statement-breakpoint
CREATE TABLE `shelter_states` (
	`site` text NOT NULL,
	`world` text NOT NULL,
	`state` text NOT NULL,
	`since` integer NOT NULL,
	`people` integer,
	`edition` integer NOT NULL,
	PRIMARY KEY(`site`, `world`)
);
--> statement-breakpoint
CREATE TABLE `told_warnings` (
	`world` text NOT NULL,
	`group` text NOT NULL,
	`severity` text NOT NULL,
	`level` integer,
	`told_at` integer NOT NULL,
	PRIMARY KEY(`world`, `group`)
);
