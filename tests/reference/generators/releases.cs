#:project ../../../src/TrsAnalytics/TrsAnalytics.csproj
#:property RestorePackagesWithLockFile=false

// The release times of a study, one declaration a line, for another program to compute from: channel, status, seconds.
// dotnet run -c Release tests/reference/generators/releases.cs STUDY
using TrsAnalytics;

var measurement = Measurement.Read(args[0]);
Console.WriteLine("channel,status,seconds");
foreach (var declaration in measurement.Declarations.Where(declaration => declaration.Status != DeclarationStatus.Unknown))
{
    var end = declaration.Status switch
    {
        DeclarationStatus.Released => declaration[EventName.Release],
        DeclarationStatus.Cancelled => declaration[EventName.Cancelled],
        _ => measurement.Plan.FollowUpEnd,
    };
    var seconds = (end - declaration[EventName.Registered])!.Value.TotalSeconds;
    Console.WriteLine($"{declaration.FinalChannel},{declaration.Status},{seconds:0}");
}
