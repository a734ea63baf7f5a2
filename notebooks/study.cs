#!/usr/bin/env dotnet
#:project ../src/TrsAnalytics.Publishing
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property NoWarn=MA0048
using TrsAnalytics;

var measurement = Measurement.Read(args.Length > 0 ? args[0] : "../studies/ta-lung-2020");
var elapsed = measurement.Durations(Clock.Elapsed);

Console.WriteLine($"{measurement.Plan.Title}: {measurement.Count} declarations");
Console.WriteLine(elapsed.Breakdown(By.FinalChannel).ToTable().ToCsv(Language.English));
Console.WriteLine(elapsed.Attribution().ToTable().ToCsv(Language.English));
Console.WriteLine(measurement.Compliance().ToTable().ToCsv(Language.English));
Console.WriteLine(measurement.Ranking().ToTable().ToCsv(Language.English));
measurement.Report().SaveHtml($"../reports/{measurement.Plan.Id}-vi.html", Language.Vietnamese);
