namespace TrsAnalytics.Benchmarks.Generation;

/// <summary>An invented declaration on its way through customs.</summary>
/// <param name="Number">Its number in the study; eight digits of its declaration number.</param>
/// <param name="Office">The office's code.</param>
/// <param name="Procedure">The procedure's code.</param>
/// <param name="IsImport">Its direction.</param>
/// <param name="Channel">The channel as first given.</param>
/// <param name="FinalChannel">The channel at the end.</param>
/// <param name="Transport">The mode of transport.</param>
/// <param name="Trader">The trader's number.</param>
/// <param name="Commodity">The commodity's name.</param>
/// <param name="Stamps">Seconds since 1 October 2020 by <see cref="StampColumn"/>; 0 where not recorded.</param>
/// <param name="Amendment">The last digit of its number.</param>
internal sealed record SyntheticDeclaration(
    long Number, string Office, string Procedure, bool IsImport, string Channel, string FinalChannel, int Transport, int Trader, string Commodity, int[] Stamps, int Amendment = 0)
{
    private const int Minute = 60;
    private const int Hour = 60 * Minute;
    private const int Day = 24 * Hour;

    private static readonly string[] Imports = ["A11", "A12", "A12", "A11", "A41", "E11", "E21", "E31", "E31", "G11", "C11", "H11"];
    private static readonly string[] Exports = ["B11", "B11", "B11", "E42", "E52", "E62", "E62", "G21", "B13", "C12"];
    private static readonly string[] Commodities = ["chemicals", "electronics", "food", "machinery", "minerals", "plastics", "textile"];

    /// <summary>Draws one.</summary>
    public static SyntheticDeclaration Draw(Random random, long number, string office)
    {
        var isImport = random.Next(100) < 54;
        var (channel, final) = Channels(random);
        var procedures = isImport ? Imports : Exports;
        var procedure = random.Next(20_000) == 0 ? "E46" : procedures[random.Next(procedures.Length)];
        return new(number, office, procedure, isImport, channel, final, 1 + random.Next(6), random.Next(2000), Commodities[random.Next(Commodities.Length)],
            Way(random, isImport, channel, final));
    }

    private static (string Channel, string Final) Channels(Random random) => random.Next(1000) switch
    {
        < 566 => ("1", "1"),
        < 865 => ("2", "2"),
        < 886 => ("2", "3"),
        < 999 => ("3", "3"),
        _ => ("3D", "3D"),
    };

    private static int[] Way(Random random, bool isImport, string channel, string final)
    {
        var stamps = new int[StampColumn.Names.Length];
        var at = (18 * Day) + (random.Next(6) * Day) + (7 * Hour) + random.Next(11 * Hour) - (random.Next(2000) == 0 ? 7 * Day : 0);
        stamps[StampColumn.Registered] = at;
        stamps[StampColumn.Arrived] = isImport ? at - random.Next(Day) + (random.Next(25) == 0 ? Day : 0) : 0;
        stamps[StampColumn.PreRegistered] = random.Next(100) < 60 ? at - random.Next(4 * Hour) : 0;
        at = stamps[StampColumn.Channelled] = at + 5 + random.Next(40);
        if (final[0] != '1')
        {
            at = Documents(random, stamps, at, channel[0] != final[0]);
        }

        if (final[0] == '3')
        {
            at = Inspection(random, stamps, at);
        }

        if (isImport && random.Next(100) < 45)
        {
            at = stamps[StampColumn.TaxPaid] = Work(at + Exponential(random, 1.5 * Hour));
        }

        Finish(random, stamps, at + 30 + Exponential(random, 10 * Minute), final[0] != '1');
        return stamps;
    }

    private static int Documents(Random random, int[] stamps, int at, bool changes)
    {
        at = stamps[StampColumn.DocumentsSubmitted] = Work(at + Exponential(random, 30 * Minute));
        at = stamps[StampColumn.DocumentCheckStarted] = Work(at + Exponential(random, 25 * Minute));
        at = Work(at + (5 * Minute) + Exponential(random, 20 * Minute));
        stamps[StampColumn.DocumentCheckFinished] = random.Next(100) < 94 ? at : 0;
        stamps[StampColumn.ChannelChanged] = changes ? at : 0;
        if (random.Next(100) >= 15)
        {
            return at;
        }

        stamps[StampColumn.AgencyRequested] = at - random.Next(10 * Minute);
        return stamps[StampColumn.AgencyAnswered] = Work(at + Exponential(random, 1.2 * Day));
    }

    private static int Inspection(Random random, int[] stamps, int at)
    {
        at = stamps[StampColumn.GoodsPresented] = Work(at + Exponential(random, 2 * Hour));
        at = stamps[StampColumn.InspectionStarted] = Work(at + Exponential(random, 2 * Hour));
        at = Work(at + (15 * Minute) + Exponential(random, Hour));
        stamps[StampColumn.InspectionFinished] = random.Next(100) < 98 ? at : 0;
        return at;
    }

    private static void Finish(Random random, int[] stamps, int at, bool checksDocuments)
    {
        switch (random.Next(1000))
        {
            case < 20:
                stamps[StampColumn.Cancelled] = at;
                return;
            case < 23:
                stamps[StampColumn.Stored] = random.Next(3) == 0 ? at : 0;
                return;
        }

        if (checksDocuments && random.Next(10) == 0)
        {
            stamps[StampColumn.Released] = at;
            at += Exponential(random, 2 * Day);
            stamps[StampColumn.ReleaseCheckFinished] = random.Next(4) == 0 ? at : 0;
        }

        stamps[StampColumn.Cleared] = at;
        stamps[StampColumn.Exited] = random.Next(100) < 94 ? at + Exponential(random, 3 * Hour) : 0;
    }

    /// <summary>The same instant in working hours, else the next morning that is no Sunday.</summary>
    private static int Work(int at)
    {
        const int opening = (7 * Hour) + (30 * Minute);
        const int closing = (17 * Hour) + (30 * Minute);
        const int sunday = 3;
        var (day, time) = Math.DivRem(at, Day);
        if (time is < opening or > closing)
        {
            day += time > closing ? 1 : 0;
            time = opening + (at % (45 * Minute));
        }

        day += day % 7 == sunday ? 1 : 0;
        return (day * Day) + time;
    }

    private static int Exponential(Random random, double mean) => (int)Math.Min(-Math.Log(1 - random.NextDouble()) * mean, 25 * Day);
}
