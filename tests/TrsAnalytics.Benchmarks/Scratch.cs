using System.Diagnostics;
using Microsoft.Data.Analysis;
namespace TrsAnalytics.Benchmarks;
internal static class Scratch
{
    public static int Run(string folder)
    {
        var plan = MeasurementPlan.Load(folder);
        var frame = Frames.OwnTexts(Measurement.Read(plan).ToDataFrame());
        var names = new FieldNames(plan);
        var time = new StudyTime(plan.TimeZone, plan.FollowUpEnd);
        for (var k = 0; k < 4; k++)
        {
            var n = (int)frame.Rows.Count;
            GC.Collect();
            var w = Stopwatch.StartNew();
            var free = new RecordBlocks();
            for (var from = 0; from < n; from += 65536)
            {
                var f0 = from;
                var file = new FrameRecords(frame, f0..Math.Min(n, f0+65536), new SourceFile("", "x", 0, new Source("", null, SourceLayout.Wide)), names, new StampReader(time), free);
                file.Read();
                foreach (var b in file.Blocks.GetConsumingEnumerable()) free.Return(b);
            }
            Console.WriteLine($"+records {w.Elapsed.TotalSeconds:0.000}"); w.Restart();
            foreach (var col in frame.Columns)
            {
                var q = Stopwatch.StartNew();
                if (col is PrimitiveDataFrameColumn<DateTime> d) for (var from = 0; from < n; from += 65536) FrameSlice.Of(d, from, Math.Min(65536, n - from));
                if (col is StringDataFrameColumn s) { var codes = new TextCodes(); for (var r = 0; r < n; r++) codes.CodeOf(s[r]);}
                if (k == 3) Console.WriteLine($"   {col.Name} {q.Elapsed.TotalMilliseconds:0.0}");
            }
        }
        return 0;
    }
}
