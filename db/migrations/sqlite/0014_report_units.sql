ALTER TABLE `disaster_reports` ADD `unit` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `disaster_reports_unit` ON `disaster_reports` (`unit`);