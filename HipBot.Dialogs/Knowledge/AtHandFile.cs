namespace HipBot.Knowledge;

/// <summary>What <c>Knowledge/at-hand.json</c> holds.</summary>
/// <param name="Texts">What is said.</param>
/// <param name="Equipment">What exercises are done with.</param>
/// <param name="Minutes">The lengths of a session that are offered.</param>
/// <param name="Numbers">Numbers of minutes in words.</param>
/// <param name="Units">Words for minutes.</param>
/// <param name="Have">What stands before something that is there.</param>
/// <param name="Lack">What stands before something that is not there.</param>
/// <param name="Articles">Words before a noun that mean nothing here.</param>
/// <param name="Fillers">Words at the beginning of a clause that mean nothing here.</param>
/// <param name="Nothing">That none of the equipment asked after is there, where the words say so alone.</param>
/// <param name="NothingAsked">The same, as an answer.</param>
/// <param name="NoLimit">That there is time enough.</param>
/// <param name="BeforeTime">What stands before a number of minutes.</param>
/// <param name="AfterTime">What stands after it.</param>
/// <param name="ForExercises">What stands after it and says that it is for exercises.</param>
internal sealed record AtHandFile(
    AtHandTexts Texts,
    IReadOnlyList<Equipment> Equipment,
    IReadOnlyList<int> Minutes,
    IReadOnlyDictionary<string, int> Numbers,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Have,
    IReadOnlyList<string> Lack,
    IReadOnlyList<string> Articles,
    IReadOnlyList<string> Fillers,
    IReadOnlyList<string> Nothing,
    IReadOnlyList<string> NothingAsked,
    IReadOnlyList<string> NoLimit,
    IReadOnlyList<string> BeforeTime,
    IReadOnlyList<string> AfterTime,
    IReadOnlyList<string> ForExercises);
