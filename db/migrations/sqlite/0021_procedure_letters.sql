CREATE TABLE `procedure_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`what` text NOT NULL,
	`attempts` integer NOT NULL,
	`due_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `procedure_letters_due` ON `procedure_letters` (`due_at`);--> statement-breakpoint
CREATE INDEX `procedure_letters_reference` ON `procedure_letters` (`reference`);