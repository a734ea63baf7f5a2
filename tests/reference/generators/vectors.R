# Second witness of tests/reference: run with R 4.2.2, survival 3.5.3, cmprsk 2.2.11, boot 1.3.28.1 (Debian 12):
#   apt-get install r-base-core r-cran-survival r-cran-cmprsk r-cran-boot
#   Rscript tests/reference/generators/vectors.R > tests/reference/r.csv
suppressMessages({library(survival); library(cmprsk); library(boot)})
cat("topic,quantity,value,witness\n")
row <- function(topic, quantity, value, witness = "R")
  cat(topic, ",", quantity, ",", if (is.na(value)) "" else formatC(value, digits = 10, format = "g", flag = "#"), ",", witness, "\n", sep = "")

ten <- c(.02, .03, 1.5, 2, 2, 4.25, 8, 26, 50, 168)
for (p in c(.25, .5, .75, .9, .95)) for (type in c(7, 6))
  row("quantiles", paste("type", type, p), quantile(ten, p, type = type))
row("moments", "mean", mean(ten)); row("moments", "sd", sd(ten))

wilson <- function(x, n, correct) suppressWarnings(prop.test(x, n, correct = correct)$conf.int)
for (xn in list(c(81, 263), c(15, 148), c(0, 20), c(1, 29), c(340, 400))) {
  ci <- wilson(xn[1], xn[2], FALSE)
  row("wilson", paste0(xn[1], "/", xn[2], " low"), ci[1]); row("wilson", paste0(xn[1], "/", xn[2], " high"), ci[2])
}
row("exact binomial", "0/20 high", binom.test(0, 20)$conf.int[2])

aml <- survival::aml
maintained <- subset(aml, x == "Maintained"); nonmaintained <- subset(aml, x != "Maintained")
for (type in c(Log = "log", Plain = "plain", LogLog = "log-log")) {
  name <- c(log = "Log", plain = "Plain", "log-log" = "LogLog")[[type]]
  s <- summary(survfit(Surv(time, status) ~ 1, maintained, conf.type = type))
  for (i in seq_along(s$time)) {
    if (name == "Log") { row("kaplan-meier", paste(s$time[i], "S"), s$surv[i], "survival"); row("kaplan-meier", paste(s$time[i], "se"), s$std.err[i], "survival") }
    row("kaplan-meier", paste(s$time[i], name, "low"), s$lower[i], "survival"); row("kaplan-meier", paste(s$time[i], name, "high"), s$upper[i], "survival")
  }
  q <- quantile(survfit(Surv(time, status) ~ 1, maintained, conf.type = type), .5)
  row("kaplan-meier quantiles", paste("aml 0.5", name, "low"), q$lower, "survival"); row("kaplan-meier quantiles", paste("aml 0.5", name, "high"), q$upper, "survival")
}
rmst <- function(name, time, status, tau) {
  t <- summary(survfit(Surv(time, status) ~ 1), rmean = tau)$table
  row("restricted mean", paste(name, tau), t[["rmean"]], "survival"); row("restricted mean", paste(name, tau, "se"), t[["se(rmean)"]], "survival")
}
for (tau in c(48, 100, 60)) rmst("aml maintained", maintained$time, maintained$status, tau)
rmst("aml nonmaintained", nonmaintained$time, nonmaintained$status, 60)
rmst("v1b", c(10, 15, 23, 30, 35, 52, 100), c(1, 1, 1, 1, 1, 1, 0), 100)
rmst("v2", c(ten, 360, 720), c(rep(1, 10), 0, 0), 720)
d <- survdiff(Surv(time, status) ~ x, aml); row("log-rank", "chi-square", d$chisq, "survival"); row("log-rank", "p", pchisq(d$chisq, 1, lower = FALSE), "survival")
three <- rbind(data.frame(time = maintained$time, status = maintained$status, g = 1), data.frame(time = nonmaintained$time, status = nonmaintained$status, g = 2),
  data.frame(time = c(10, 15, 23, 30, 35, 52, 100), status = c(1, 1, 1, 1, 1, 1, 0), g = 3))
d <- survdiff(Surv(time, status) ~ g, three)
row("log-rank three", "chi-square", d$chisq, "survival"); row("log-rank three", "p", pchisq(d$chisq, 2, lower = FALSE), "survival")
for (i in 1:3) row("log-rank three", paste("expected", i), d$exp[i], "survival")
late <- survfit(Surv(c(0, 2, 1, 0, 4, 5, 0, 3), c(3, 5, 6, 7, 8, 9, 9, 12), c(1, 1, 0, 1, 1, 1, 0, 1)) ~ 1, conf.type = "log-log")
s <- summary(late)
for (i in seq_along(s$time)) { row("delayed entry", paste(s$time[i], "S"), s$surv[i], "survival"); row("delayed entry", paste(s$time[i], "se"), s$std.err[i], "survival"); row("delayed entry", paste(s$time[i], "low"), s$lower[i], "survival") }

# Everything open in a window: hours of registration after its start, hours until release (1), cancellation (2) or, 864 h after the start, nothing (0).
registered <- c(-900, -400, -300, -120, -70, -50, -26, -10, -3, 1, 5, 8, 10, 20, 26, 30, 33, 50, 60, 70, 80, 90, 100, 110, 120, 130, 139, 143)
hours <- c(1000, 0, 420, 130, 71, 200, 30, 400, 12, 2, 30, .5, 12, 100, 3, 3, 24, 0, 26, 8, 60, 1, 5, 15, 90, 300, 7, 780)
what <- c(1, 0, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1)
hours[what == 0] <- 864 - registered[what == 0]; entry <- pmax(0, -registered)
fit <- survfit(Surv(entry[what < 2], hours[what < 2], what[what < 2]) ~ 1, conf.type = "log-log")
for (t in c(5, 24, 100, 500)) {
  s <- summary(fit, times = t)
  row("open in the window", paste("S", t), s$surv, "survival"); row("open in the window", paste("S", t, "se"), s$std.err, "survival")
  row("open in the window", paste("S", t, "low"), s$lower, "survival"); row("open in the window", paste("S", t, "high"), s$upper, "survival")
}
for (p in c(.25, .5, .75)) {
  q <- quantile(fit, p)
  row("open in the window", paste("quantile", p), q$quantile, "survival"); row("open in the window", paste("quantile", p, "low"), q$lower, "survival")
  row("open in the window", paste("quantile", p, "high"), q$upper, "survival")
}
t <- summary(fit, rmean = 720)$table
row("open in the window", "restricted mean", t[["rmean"]], "survival"); row("open in the window", "restricted mean se", t[["se(rmean)"]], "survival")
both <- survfit(Surv(entry, hours, factor(what, 0:2, c("open", "released", "cancelled"))) ~ 1, id = seq_along(hours))
for (t in c(24, 100, 500)) {
  s <- summary(both, times = t)$pstate
  row("open in the window", paste("released", t), s[both$states == "released"], "survival"); row("open in the window", paste("cancelled", t), s[both$states == "cancelled"], "survival")
}

f <- timepoints(cuminc(c(ten, 360, 720), c(rep(1, 10), 2, 0)), c(2, 50, 400))
row("incidence", "release", f$est[1, 3], "cmprsk"); row("incidence", "release variance", f$var[1, 3], "cmprsk")
row("incidence", "cancelled", f$est[2, 3], "cmprsk"); row("incidence", "cancelled variance", f$var[2, 3], "cmprsk")
mixed <- timepoints(cuminc(c(1, 2, 2, 3, 4, 4, 5, 6, 7, 7, 8, 9), c(1, 1, 1, 0, 1, 1, 2, 1, 0, 1, 2, 1)), 8)
for (k in 1:2) { name <- c("release", "cancelled")[k]; row("incidence mixed", name, mixed$est[k, 1], "cmprsk"); row("incidence mixed", paste(name, "variance"), mixed$var[k, 1], "cmprsk") }

for (n in c(20, 50, 100, 500)) {
  row("funnel", paste(n, "low"), .9 - qnorm(.975) * sqrt(.09 / n)); row("funnel", paste(n, "exact low"), qbinom(.025, n, .9) / n); row("funnel", paste(n, "exact high"), qbinom(.975, n, .9) / n)
}
row("rank critical", "Bonferroni", qnorm(1 - .05 / 56)); row("rank critical", "Tukey", qtukey(.95, 8, Inf) / sqrt(2), "qtukey")

a <- c(.02, .03, 1.5, 2.1, 4.25, 8, 26); b <- c(.5, 1.1, 3.2, 5.5, 9, 30, 51, 80)
w <- wilcox.test(a, b, conf.int = TRUE)
row("two rounds", "p", w$p.value); row("two rounds", "Hodges-Lehmann low", w$conf.int[1]); row("two rounds", "Hodges-Lehmann high", w$conf.int[2])
r <- t.test(log(b), log(a)); row("two rounds", "ratio low", exp(r$conf.int[1])); row("two rounds", "ratio high", exp(r$conf.int[2])); row("two rounds", "ratio p", r$p.value)
w <- suppressWarnings(wilcox.test(c(1, 2, 2, 3, 5), c(2, 3, 4, 4, 6, 7))); row("wilcoxon normal", "tied W", w$statistic); row("wilcoxon normal", "tied p", w$p.value)
w <- wilcox.test(2 * (0:59), 2 * (0:54) + 15); row("wilcoxon normal", "large W", w$statistic); row("wilcoxon normal", "large p", w$p.value)
row("wilcoxon normal", "large Hodges-Lehmann", median(outer(2 * (0:59), 2 * (0:54) + 15, "-")))

l <- log(ten); n <- length(l); v <- var(l); z <- (l - mean(l)) / sqrt(v); p <- pnorm(sort(z))
half <- qnorm(.975) * sqrt(v / n + v^2 / (2 * (n - 1)))
row("log-normal", "mean", exp(mean(l) + v / 2)); row("log-normal", "low", exp(mean(l) + v / 2 - half)); row("log-normal", "high", exp(mean(l) + v / 2 + half))
row("log-normal", "anderson-darling", (-n - mean((2 * seq_len(n) - 1) * (log(p) + log(1 - rev(p))))) * (1 + .75 / n + 2.25 / n^2))

set.seed(20201019)
ci <- boot.ci(boot(ten, function(x, i) mean(x[i]), 200000), type = "bca")$bca
row("bootstrap", "ten bca low", ci[4], "boot"); row("bootstrap", "ten bca high", ci[5], "boot")
