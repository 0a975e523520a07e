namespace HipBot.Tests.Recognition;

/// <summary>Work grows with the length of a text and no faster; what is allocated stands for it, since it does not depend on the machine.</summary>
public sealed class ScalingTests
{
    private const double MostGrowth = 1.5;

    [Theory]
    [InlineData("numb ")]
    [InlineData("no ")]
    [InlineData("not numb, ")]
    [InlineData("my hip hurts when i run and ")]
    [InlineData("since last week ")]
    [InlineData("i cant feel my ")]
    [InlineData("three ")]
    [InlineData("7/10 ")]
    [InlineData("a")]
    [InlineData("\u00e9\ud83d")]
    public void Allocation_PerCharacter_DoesNotGrow(string unit)
    {
        _ = BytesPerCharacter(unit, 1_000);
        var shortText = BytesPerCharacter(unit, 1_000);

        Assert.InRange(BytesPerCharacter(unit, 10_000), 0, shortText * MostGrowth);
        Assert.InRange(BytesPerCharacter(unit, 100_000), 0, shortText * MostGrowth);
    }

    private static double BytesPerCharacter(string unit, int length)
    {
        var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Recognizing.Findings(text);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / text.Length;
    }
}
