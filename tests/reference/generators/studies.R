# Second witness for the bundled studies: run with R 4.2.2, survival 3.5.3, cmprsk 2.2.11 (Debian 12):
#   for s in ta-lung-2019 ta-lung-2020 national-2020; do
#     dotnet run -c Release tests/reference/generators/releases.cs studies/$s > $s.csv
#   done
#   Rscript tests/reference/generators/studies.R *.csv > tests/reference/studies.csv
# Every declaration was followed for 720 hours, so that is how far the curves go. Cancelled ones are in the incidences only.
suppressMessages({library(survival); library(cmprsk)})
tau <- 720
cat("topic,quantity,value,witness\n")
row <- function(topic, quantity, value, witness = "survival")
  cat(topic, ",", quantity, ",", if (is.na(value)) "" else formatC(value, digits = 10, format = "g", flag = "#"), ",", witness, "\n", sep = "")

for (file in commandArgs(TRUE)) {
  study <- sub("\\.csv$", "", basename(file))
  all <- read.csv(file, colClasses = c("character", "character", "numeric"))
  all$hours <- pmin(all$seconds / 3600, tau)
  all$seen <- all$seconds / 3600 <= tau
  d <- subset(all, status != "Cancelled"); d$released <- as.integer(d$status == "Released" & d$seen)
  for (group in c("all", sort(unique(d$channel)))) {
    g <- if (group == "all") d else subset(d, channel == group)
    f <- survfit(Surv(hours, released) ~ 1, g, conf.type = "log-log")
    for (p in c(.5, .9)) {
      q <- quantile(f, p)
      row(study, paste(group, "quantile", p), q$quantile); row(study, paste(group, "quantile", p, "low"), q$lower); row(study, paste(group, "quantile", p, "high"), q$upper)
    }
    t <- summary(f, rmean = tau)$table
    row(study, paste(group, "restricted mean"), t[["rmean"]]); row(study, paste(group, "restricted mean se"), t[["se(rmean)"]])
    s <- summary(f, times = 24, extend = TRUE)
    row(study, paste(group, "open after 24"), s$surv); row(study, paste(group, "open after 24 low"), s$lower); row(study, paste(group, "open after 24 high"), s$upper)
  }
  test <- survdiff(Surv(hours, released) ~ channel, d)
  row(study, "log-rank", test$chisq)
  all$type <- ifelse(!all$seen, 0, c(Open = 0, Released = 1, Cancelled = 2)[all$status])
  i <- timepoints(cuminc(all$hours, all$type), c(24, 700))
  for (k in 1:2) for (t in 1:2) row(study, paste(c("released", "cancelled")[k], c(24, 700)[t]), i$est[k, t], "cmprsk")
}
